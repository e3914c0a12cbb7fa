// A report's name, what it is asked for, and the ways to take it away.
import type { ReactNode } from 'react'

export function ReportTitle({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="title">
      <h1>{title}</h1>
      <span className="push" />
      {children}
    </div>
  )
}

// The heading of what stands beside the table; below it on a narrow screen, so it comes into view when it appears.
import { useEffect, useRef } from 'react'

export function SideTitle({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void heading.current?.scrollIntoView({ block: 'nearest' }), [])
  return <h2 ref={heading}>{title}</h2>
}

// A chart of a report under its heading, with what it is of at the right; as wide as its place.
import type { ReactNode } from 'react'
import type { Picture } from '#shared/charts/picture.ts'
import { Chart } from '../../../staff/Chart.tsx'

type Props = {
  title: string
  of: string
  /** Null: there is nothing to draw. */
  picture: (wide: number) => Picture | null
  children?: ReactNode
}

export function Drawn({ title, of, picture, children }: Props) {
  if (picture(640) === null) return null
  return (
    <section className="tickets-drawn">
      <div className="h2row">
        <h2>{title}</h2>
        <span className="quiet">{of}</span>
      </div>
      <Chart picture={(wide) => picture(wide) ?? NOTHING} />
      {children}
    </section>
  )
}

const NOTHING: Picture = { wide: 1, high: 1, label: '', marks: [] }

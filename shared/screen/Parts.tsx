// The parts that every screen draws with: the ticket's number, its tear, the chevron, the mark.
import type { CSSProperties } from 'react'
import { partsOfLabel, printedLabel } from '#shared/queue/printed-label.ts'
import onBlue from './mark/seira-word-on-blue.svg'
import onWhite from './mark/seira-word-on-white.svg'
import onYellow from './mark/seira-word-on-yellow.svg'

/** «Α 024»: letter and digits, never broken; read aloud as «Α 24». */
export function TicketNumber({ label }: { label: string }) {
  const { letter, digits } = partsOfLabel(label)
  const size = { '--n': printedLabel(label).length } as CSSProperties // React's type knows no custom properties
  return (
    <span className="number" style={size} role="img" aria-label={`${letter} ${Number(digits)}`.trim()}>
      {letter !== '' && <span>{letter}</span>}
      <span>{digits}</span>
    </span>
  )
}

/** Stands between every number and its counter, and on everything that can be pressed. */
export function Chevron() {
  return (
    <svg className="chevron" viewBox="0 0 52 72" aria-hidden="true">
      <path
        d="M11 8 40 36 11 64"
        fill="none"
        stroke="currentColor"
        strokeWidth="14"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Where a ticket tears: two notches and a dotted line. */
export function Tear() {
  return <span className="tear" aria-hidden="true" />
}

const words = { blue: onBlue, white: onWhite, yellow: onYellow }

export function Brand({ on = 'blue' }: { on?: keyof typeof words }) {
  return (
    <span className="brand">
      <img className="word" src={words[on]} alt="Σειρά" />
    </span>
  )
}

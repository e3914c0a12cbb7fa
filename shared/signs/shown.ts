// What a line's settings make of how a counter is.
import type { LineShow } from '../queue/counter-lines.ts'
import type { SignCounter } from '../views/signs-view.ts'
import type { Shown } from './frame.ts'

export function shownAt(
  { state, ticket, last }: Omit<SignCounter, 'counter' | 'call'>,
  { idle, closed }: Pick<LineShow, 'idle' | 'closed'>,
): Shown {
  if (ticket !== null) return { kind: 'ticket', label: ticket }
  if (state === 'closed' || state === 'paused')
    return closed === '' ? { kind: 'blank' } : { kind: 'text', text: closed }
  switch (idle) {
    case 'blank':
      return { kind: 'blank' }
    case 'dashes':
      return { kind: 'dashes' }
    case 'keep':
      return last === null ? { kind: 'blank' } : { kind: 'ticket', label: last }
  }
}

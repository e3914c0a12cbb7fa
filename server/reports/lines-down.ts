// Lines that were down so long that a day's figures show it, as annotations beside those that people wrote.
import { dateOf } from '#shared/calendar.ts'
import type { Annotation } from '#shared/reports/annotation.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { Db } from '../database/open.ts'
import { outagesIn } from './outage-figures.ts'

/** What is shorter is in no column of a year to be seen; the report of outages has it. */
const SHOWN_FROM_MS = 2 * 3_600_000
const NETWORK = ['network', 'syzefxis']

/** Of an office that several KEPs share it is an annotation of all: it says in its words where it was. */
export const linesDown = (db: Db, span: Span): Annotation[] =>
  outagesIn(db, span)
    .filter(({ what, began, ended }) => what === 'line' && (ended === null || ended - began >= SHOWN_FROM_MS))
    .map(({ id, kep, kind, began, ended, words }) => ({
      id: `outage-${id}`,
      from: dateOf(began),
      to: ended === null ? null : dateOf(ended),
      kep,
      kind: NETWORK.includes(kind) ? 'network' : 'other',
      words,
    }))

// How many complaints did each KEP get, by the form and on paper; and where somebody has said that there was none?
import { addDays } from '#shared/queue/dates.ts'
import type { Asked, Span } from '#shared/reports/asked.ts'
import type { ComplaintFigures, KepComplaints, NoComplaints, PaperMessage } from '#shared/reports/figures.ts'
import type { Db } from '../database/open.ts'
import { messagesPerKep } from './messages-per-kep.ts'
import type { Reading } from './question.ts'
import { ENTERED, ENTERED_COLUMNS, entered, sees, trail } from './said.ts'

type WithEntered = { readonly enteredBy: string | null; readonly enteredAt: number | null }

export function complaintFigures({ db, scope }: Reading, asked: Asked): ComplaintFigures {
  const isAsked = (row: { readonly kep: string }) =>
    sees(scope, row) && (asked.keps === null || asked.keps.includes(row.kep))
  const papers = papersIn(db, asked).filter(isAsked)
  const saidNone = saidNoneIn(db, asked).filter(isAsked)
  const onPaper = (of: string, kind: PaperMessage['kind']) =>
    papers.filter((one) => one.kep === of && one.kind === kind).length
  return {
    rows: messagesPerKep(db, asked)
      .filter(isAsked)
      .map(({ kep, complaint, suggestion, thanks, open }): KepComplaints => {
        const complaints = complaint + onPaper(kep, 'complaint')
        const isSaid = covers(
          saidNone.filter((one) => one.kep === kep),
          asked,
        )
        return {
          kep,
          complaint: complaints > 0 || isSaid ? complaints : null,
          onPaper: onPaper(kep, 'complaint'),
          suggestion: suggestion + onPaper(kep, 'suggestion'),
          thanks: thanks + onPaper(kep, 'thanks'),
          open,
          saidNone: isSaid,
        }
      }),
    papers,
    saidNone,
    trail: trail(db, ['paper-message', 'no-complaints'], scope),
  }
}

/** Whether these, one after another, leave out no day of the period. */
function covers(said: readonly NoComplaints[], { from, to }: Span): boolean {
  let next = from
  for (const { date, until } of said.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    if (date <= next && until >= next) next = addDays(until, 1)
  return next > to
}

const papersIn = (db: Db, { from, to }: Span): PaperMessage[] =>
  db
    .prepare<[string, string], Omit<PaperMessage, 'entered'> & WithEntered>(
      `SELECT t.id, t.kep, t.date, t.kind, t.note, ${ENTERED_COLUMNS}
       FROM paper_messages AS t ${ENTERED('paper-message')}
       WHERE t.date BETWEEN ? AND ? AND t.taken_back_at IS NULL ORDER BY t.date, t.id`,
    )
    .all(from, to)
    .map(entered)

const saidNoneIn = (db: Db, { from, to }: Span): NoComplaints[] =>
  db
    .prepare<[string, string], Omit<NoComplaints, 'entered'> & WithEntered>(
      `SELECT t.id, t.kep, t.date, t.until, t.note, ${ENTERED_COLUMNS}
       FROM no_complaints AS t ${ENTERED('no-complaints')}
       WHERE t.date <= ? AND t.until >= ? AND t.taken_back_at IS NULL ORDER BY t.date, t.id`,
    )
    .all(to, from)
    .map(entered)

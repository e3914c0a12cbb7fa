// The summaries on disk: what of each is written, sent, or waits to be tried again.
import type { FileProblem, MailProblem, ToldSummary } from '#shared/summaries.ts'
import type { Db } from '../database/open.ts'
import type { Period } from './due.ts'

export type Row = Period & {
  readonly format: string
  readonly file: string
  readonly sha256: string
  readonly fileState: ToldSummary['fileState']
  readonly fileTries: number
  readonly fileNextAt: number
  readonly fileProblem: FileProblem | null
  readonly mailState: ToldSummary['mailState']
  readonly mailTries: number
  readonly mailNextAt: number
  readonly mailProblem: MailProblem | null
  readonly messageId: string
  readonly dueAt: number
  readonly writtenAt: number | null
  readonly sentAt: number | null
}
const COLUMNS = {
  kind: 'kind',
  office: 'office',
  period: 'period',
  format: 'format',
  file: 'file',
  sha256: 'sha256',
  fileState: 'file_state',
  fileTries: 'file_tries',
  fileNextAt: 'file_next_at',
  fileProblem: 'file_problem',
  mailState: 'mail_state',
  mailTries: 'mail_tries',
  mailNextAt: 'mail_next_at',
  mailProblem: 'mail_problem',
  messageId: 'message_id',
  dueAt: 'due_at',
  writtenAt: 'written_at',
  sentAt: 'sent_at',
} as const satisfies Record<keyof Row, string>
const SELECTED = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} AS ${name}`)
  .join(', ')
const KEY = 'kind = :kind AND office = :office AND period = :period'

export class SummariesTable {
  private readonly db: Db

  constructor(db: Db) {
    this.db = db
  }

  find({ kind, office, period }: Period): Row | undefined {
    return this.db
      .prepare<[Period], Row>(`SELECT ${SELECTED} FROM summaries WHERE ${KEY}`)
      .get({ kind, office, period })
  }

  add(row: Row): void {
    const names = Object.keys(COLUMNS)
    this.db
      .prepare(
        `INSERT INTO summaries (${Object.values(COLUMNS).join(', ')}) VALUES (${names.map((one) => `:${one}`).join(', ')})`,
      )
      .run(row)
  }

  /** Gives back the row as it is then. */
  change(row: Row, to: Partial<Omit<Row, keyof Period>>): Row {
    const next = { ...row, ...to }
    const sets = Object.entries(COLUMNS).map(([name, column]) => `${column} = :${name}`)
    this.db.prepare(`UPDATE summaries SET ${sets.join(', ')} WHERE ${KEY}`).run(next)
    return next
  }

  /** Those of which something is still to be done. */
  open(): Row[] {
    return this.db
      .prepare<[], Row>(
        `SELECT ${SELECTED} FROM summaries
         WHERE file_state IN ('due', 'writing') OR mail_state IN ('due', 'sending') ORDER BY due_at, kind, office`,
      )
      .all()
  }

  /** The newest first. */
  last(most: number): Row[] {
    return this.db
      .prepare<[number], Row>(`SELECT ${SELECTED} FROM summaries ORDER BY due_at DESC, kind, office LIMIT ?`)
      .all(most)
  }
}

// Sums up days and months by itself: a file in a folder, a mail where one is configured; tried again for two days, and no call waits for it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Summaries as Settings } from '#shared/configuration/summaries.ts'
import type { SummariesNow, ToldSummary } from '#shared/summaries.ts'
import type { Db } from '../database/open.ts'
import { log } from '../log.ts'
import { type Letter, type Sent, sendMail } from '../mail/send-mail.ts'
import { type Due, dueBy, type Period } from './due.ts'
import { bytesOf, digestOf, fileProblemOf, freeName, writeWhole } from './folder.ts'
import { MailSecret } from './secret.ts'
import { onlySince } from './since.ts'
import { type Row, SummariesTable } from './table.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LOOK_EVERY_MS = 20_000
/** Growing pauses; the last one again and again. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR]
const GIVEN_UP_AFTER_MS = 48 * HOUR
const SHOWN = 40

export type SummariesParts = {
  readonly db: Db
  readonly clock: () => number
  readonly dataFolder: string
  /** Null before the installation was set up. */
  readonly settings: () => Settings | null
  readonly offices: () => Due['offices']
  /** The document, in the format of the settings; null: it could not be made. */
  readonly write: (period: Period, format: Settings['format']) => Promise<Uint8Array | null>
  readonly letter: (period: Period, file: string, bytes: Uint8Array) => Omit<Letter, 'messageId'>
  /** Milliseconds for each answer of the mail server. */
  readonly patience: number
}

export class Summaries {
  readonly secret: MailSecret
  private readonly parts: SummariesParts
  private readonly table: SummariesTable
  private readonly stopping = new AbortController()
  private lookedAt = 0
  private isAtWork = false
  private underWay: Promise<void> = Promise.resolve()

  constructor(parts: SummariesParts) {
    this.parts = parts
    this.secret = new MailSecret(parts.db)
    this.table = new SummariesTable(parts.db)
    // The server fell while it was being handed over: whether it went nobody knows, and it is not sent twice.
    for (const row of this.table.open())
      if (row.mailState === 'sending') this.become(row, { mailState: 'unknown', mailProblem: 'cut-off' })
  }

  /** To be called every few seconds. */
  lookAtTheClock(): void {
    const now = this.parts.clock()
    if (this.isAtWork || this.stopping.signal.aborted || now - this.lookedAt < LOOK_EVERY_MS) return
    this.lookedAt = now
    this.goOn()
  }

  /** Resolves when nothing is under way any more. */
  done(): Promise<void> {
    return this.underWay
  }

  stop(): Promise<void> {
    this.stopping.abort()
    return this.underWay
  }

  now(): SummariesNow {
    const mail = this.parts.settings()?.mail ?? null
    return {
      folder: this.folder(),
      hasSecret: mail !== null && this.secret.read(mail) !== null,
      last: this.table.last(SHOWN).map(told),
    }
  }

  /** What was given up, or may not have gone, is tried anew. False: there is no such, or nothing to do about it. */
  again(period: Period): boolean {
    const row = this.table.find(period)
    if (row === undefined) return false
    const file = row.fileState === 'given-up'
    const mail = row.mailState === 'given-up' || row.mailState === 'unknown'
    if (!file && !mail) return false
    const now = this.parts.clock()
    this.table.change(row, {
      dueAt: now,
      ...(file ? { fileState: 'due', fileTries: 0, fileNextAt: now } : {}),
      ...(mail ? { mailState: 'due', mailTries: 0, mailNextAt: now } : {}),
    })
    this.lookedAt = 0
    return true
  }

  /** With the mail server of the settings as it is; never throws for what that says. */
  async tryMail(letter: Letter): Promise<Sent | 'no-mail'> {
    const mail = this.parts.settings()?.mail ?? null
    if (mail === null) return 'no-mail'
    return sendMail(mail, this.secret.read(mail), letter, this.manner())
  }

  private goOn(): void {
    this.isAtWork = true
    this.underWay = this.work()
      .catch((cause: unknown) => log('the summaries did not get on', cause))
      .finally(() => {
        this.isAtWork = false
      })
  }

  private async work(): Promise<void> {
    const { db, clock, settings: of, offices } = this.parts
    const settings = of()
    const since = onlySince(db, settings !== null && (settings.daily || settings.monthly), clock())
    if (settings === null) return
    if (since !== null)
      for (const period of dueBy({ db, settings, now: clock(), since, offices: offices() })) this.note(period, settings)
    for (const row of this.table.open()) {
      if (this.stopping.signal.aborted) return
      const written =
        row.fileState === 'writing' || isDue(row.fileState, row.fileNextAt, clock())
          ? await this.file(row, settings)
          : row
      if (isDue(written.mailState, written.mailNextAt, clock())) await this.mail(written, settings)
    }
  }

  private note(period: Period, settings: Settings): void {
    if (this.table.find(period) !== undefined) return
    const now = this.parts.clock()
    this.table.add({
      ...period,
      format: settings.format,
      ...{ file: '', sha256: '', fileState: 'due', fileTries: 0, fileNextAt: now, fileProblem: null },
      ...{ mailState: settings.mail === null ? 'none' : 'due', mailTries: 0, mailNextAt: now, mailProblem: null },
      messageId: `<${randomUUID()}@${settings.mail?.from.split('@')[1] ?? 'seira.invalid'}>`,
      dueAt: now,
      writtenAt: null,
      sentAt: null,
    })
  }

  private async file(row: Row, settings: Settings): Promise<Row> {
    const folder = this.folder()
    const written = (of: Row) =>
      this.become(of, { fileState: 'written', fileProblem: null, writtenAt: this.parts.clock() })
    try {
      if (row.fileState === 'writing') {
        const there = await bytesOf(folder, row.file)
        if (there !== null && digestOf(there) === row.sha256) return written(row)
      }
      const bytes = await this.parts.write(row, settings.format)
      if (bytes === null) return this.fileFailed(row, 'not-made')
      const sha256 = digestOf(bytes)
      const stem = row.office === '' ? row.period : `${row.period}-${row.office}`
      const file = await freeName(folder, stem, `.${settings.format}`, sha256)
      // Said before it is done: after a fall the next start knows what was to stand there.
      const begun = this.become(row, { fileState: 'writing', format: settings.format, file, sha256 })
      if ((await bytesOf(folder, file)) === null) await writeWhole(folder, file, bytes)
      return written(begun)
    } catch (cause) {
      return this.fileFailed(row, fileProblemOf(cause))
    }
  }

  private fileFailed(row: Row, fileProblem: NonNullable<Row['fileProblem']>): Row {
    const { clock } = this.parts
    const tried = { fileProblem, fileTries: row.fileTries + 1, fileNextAt: clock() + pauseAfter(row.fileTries) }
    const isOver = clock() - row.dueAt >= GIVEN_UP_AFTER_MS
    log(`the summary ${nameOf(row)} could not be written (${fileProblem})${isOver ? ' and was given up' : ''}`)
    return this.become(row, { ...tried, fileState: isOver ? 'given-up' : 'due' })
  }

  private async mail(row: Row, settings: Settings): Promise<void> {
    const { mail } = settings
    if (mail === null) return void this.become(row, { mailState: 'none' })
    const kept = row.fileState === 'written' ? await bytesOf(this.folder(), row.file).catch(() => null) : null
    const bytes = kept ?? (await this.parts.write(row, settings.format))
    if (bytes === null || this.stopping.signal.aborted) return
    const file = row.file === '' ? `${nameOf(row)}.${settings.format}` : row.file
    const sending = this.become(row, { mailState: 'sending', mailTries: row.mailTries + 1 })
    const letter = { ...this.parts.letter(row, file, bytes), messageId: row.messageId }
    const sent = await sendMail(mail, this.secret.read(mail), letter, this.manner())
    this.mailed(sending, sent)
  }

  private mailed(row: Row, sent: Sent): void {
    const now = this.parts.clock()
    if (sent.state === 'sent')
      return void this.become(row, { mailState: 'sent', mailProblem: sent.problem, sentAt: now })
    const { problem: mailProblem, said } = sent
    const isOver = sent.state === 'unknown' || now - row.dueAt >= GIVEN_UP_AFTER_MS
    const mailState = sent.state === 'unknown' ? 'unknown' : isOver ? 'given-up' : 'due'
    log(
      `the summary ${nameOf(row)} was not sent (${mailProblem}: ${said}); ${isOver ? mailState : 'it is tried again'}`,
    )
    this.become(row, { mailState, mailProblem, mailNextAt: now + pauseAfter(row.mailTries - 1) })
  }

  private become(row: Row, to: Parameters<SummariesTable['change']>[1]): Row {
    return this.table.change(row, to)
  }

  private folder(): string {
    return this.parts.settings()?.folder ?? join(this.parts.dataFolder, 'summaries')
  }

  private manner() {
    return { patience: this.parts.patience, stop: this.stopping.signal }
  }
}

const isDue = (state: string, nextAt: number, now: number): boolean => state === 'due' && nextAt <= now
const pauseAfter = (tries: number): number => PAUSES[Math.min(tries, PAUSES.length - 1)] ?? HOUR
const nameOf = ({ office, period }: Period): string => (office === '' ? period : `${period}-${office}`)

function told(row: Row): ToldSummary {
  const { kind, office, period, file, fileState, fileProblem, mailState, mailProblem, writtenAt, sentAt } = row
  const next = [...(fileState === 'due' ? [row.fileNextAt] : []), ...(mailState === 'due' ? [row.mailNextAt] : [])]
  const nextAt = next.length === 0 ? null : Math.min(...next)
  return { kind, office, period, file, fileState, fileProblem, mailState, mailProblem, writtenAt, sentAt, nextAt }
}

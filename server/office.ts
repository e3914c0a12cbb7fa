// One office: decide → write → remember → tell, in this order and no other. Nobody sees what was not first written.
import { dateOf } from '#shared/calendar.ts'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { counterState, type Day, morning } from '#shared/queue/day.ts'
import { decide } from '#shared/queue/decide.ts'
import type { No } from '#shared/queue/decision.ts'
import { evolve } from '#shared/queue/evolve.ts'
import type { Pace } from '#shared/queue/pace.ts'
import { onRoll, rollsLeftBy } from '#shared/queue/roll.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Asker, Instant } from '#shared/queue/words.ts'
import type { Journal, KeptAnswer } from './journal.ts'
import type { JournalRow } from './journal-row.ts'
import { log } from './log.ts'

/** `kept`: for how many milliseconds the press waited for the line; 0 for an ordinary one. */
export type Asked = { readonly id: string; readonly command: Command; readonly by: Asker; readonly kept: number }
type Waiting = Asked & { readonly answer: (answer: Answer) => void }

/** What an office is on a date, by the configuration of the moment. */
export type SettingsOn = (date: LocalDate) => OfficeSettings

/** Both in their turn, or neither. */
export type TakenUp = { readonly ok: true; readonly write: () => void; readonly remember: () => void }

export type OfficeParts = {
  readonly id: string
  readonly settingsOn: SettingsOn
  readonly journal: Journal
  /** The time now, milliseconds since 1970, UTC. */
  readonly clock: () => Instant
  /** How long people took on the days before a date. */
  readonly paceBefore: (date: string) => Pace
  /** Called after something has happened and was answered; `day` is what is on disk. */
  readonly tell: (day: Day) => void
}

export class Office {
  readonly id: string
  private readonly parts: OfficeParts
  private settingsOn: SettingsOn
  private seq: number
  /** The latest instant of any fact: a kept press may be recorded earlier than the fact before it. */
  private latest: Instant
  /** The date whose predecessors are known to have ended. */
  private swept = ''
  private remembered: Day
  private waiting: Waiting[] = []

  constructor(parts: OfficeParts) {
    this.parts = parts
    this.id = parts.id
    this.settingsOn = parts.settingsOn
    this.seq = parts.journal.lastSeq(parts.id)
    this.latest = parts.journal.lastInstant(parts.id)
    this.remembered = this.recall(dateOf(this.now()))
    this.endOldDay()
  }

  /** The day as it stands on disk. Past midnight it is a new day, with no reset job: the date is the key. */
  today(): Day {
    const date = dateOf(this.now())
    if (date > this.remembered.date) this.remembered = this.recall(date)
    return this.remembered
  }

  /** What its day runs by now. */
  get settings(): OfficeSettings {
    return this.remembered.settings
  }

  /** A day that is not today: what was booked for it, or what happened on it. */
  dayOn(date: string): Day {
    const today = this.today()
    return date === today.date ? today : this.recall(date)
  }

  /** The day that a command would change. */
  dayOf(command: Command): Day {
    const today = this.today()
    return isElsewhere(command, today.date) ? this.recall(command.date) : today
  }

  /** A clock that is set back would let newcomers overtake: time stands still until it has caught up. */
  private now(): Instant {
    return Math.max(this.parts.clock(), this.latest)
  }

  /** Commands that arrive in one turn of the event loop share one commit; each is answered after it. */
  ask(asked: Asked): Promise<Answer> {
    return new Promise((answer) => this.askThen(asked, answer))
  }

  askThen(asked: Asked, answer: (answer: Answer) => void): void {
    if (this.waiting.length === 0) setImmediate(() => this.carryOut())
    this.waiting.push({ ...asked, answer })
  }

  /**
   * Other settings from now on, of the configuration `version`: first it is asked whether today, and every day that is booked,
   * can do without what they lack; then `write` runs inside the transaction that keeps the configuration, and `remember`
   * after it. Nothing may come in between: all of it is one turn of the event loop.
   */
  takeUp(version: number, settingsOn: SettingsOn, by: Asker): TakenUp | No {
    this.endOldDay()
    const today = this.today()
    const booked = this.parts.journal.datesAfter(this.id, today.date).map((date) => this.recall(date))
    for (const day of [today, ...booked]) {
      const answer = decide(day, { type: 'changeSettings', version, settings: settingsOn(day.date) }, this.now(), by)
      if (!answer.ok) return answer
    }
    const plan = new Plan(today, this.seq, this.now(), (date) => this.recall(date))
    // A day that has not begun takes the new settings when it does.
    if (today.phase !== 'new') {
      const command = { type: 'changeSettings', version, settings: settingsOn(today.date) } as const
      plan.carryOut({ id: `settings ${version} ${this.id}`, command, by, kept: 0 })
    }
    return {
      ok: true,
      write: () => this.parts.journal.append(plan.rows, plan.answers),
      remember: () => {
        this.settingsOn = settingsOn
        this.wrote(plan)
        this.remembered = plan.rows.length > 0 ? plan.day : this.recall(today.date)
        this.parts.tell(this.remembered)
      },
    }
  }

  /** Null when it can end for good: nobody waits, nobody sits at a counter, nothing is booked. */
  mayClose(): No | null {
    const today = this.today()
    const booked = this.parts.journal.datesAfter(this.id, today.date).map((date) => this.recall(date))
    const empty = { services: [], counters: [], priorities: [], pauseReasons: [] }
    const command = (day: Day) =>
      ({ type: 'changeSettings', version: 1, settings: { ...day.settings, ...empty } }) as const
    const by: Asker = { role: 'administrator', person: null }
    const answers = [today, ...booked].map((day) => decide(day, command(day), this.now(), by))
    return answers.find((answer) => !answer.ok) ?? null
  }

  private carryOut(): void {
    const batch = this.waiting
    this.waiting = []
    const planned = this.planAndWrite(batch)
    if (planned === null) {
      for (const { answer } of batch) answer({ ok: false, refusal: 'not-stored' })
      return
    }
    const { plan, answers } = planned
    this.remembered = plan.day
    this.wrote(plan)
    for (const [index, { answer }] of batch.entries()) answer(answers[index] ?? { ok: false, refusal: 'unexpected' })
    // Who looks at today need not hear of a day that is over.
    if (plan.rows.some(({ date }) => date >= plan.day.date)) this.parts.tell(plan.day)
  }

  /** Null when the disk said no: then nothing was written and memory is as it was. */
  private planAndWrite(batch: readonly Waiting[]): { plan: Plan; answers: Answer[] } | null {
    try {
      this.endOldDay()
      const plan = new Plan(this.today(), this.seq, this.now(), (date) => this.recall(date))
      const answers = batch.map((asked) => this.firstAnswer(asked, plan) ?? plan.carryOut(asked))
      if (plan.answers.length > 0) this.parts.journal.append(plan.rows, plan.answers)
      return { plan, answers }
    } catch (cause) {
      log('the journal could not be written', cause)
      return null
    }
  }

  /** What the same command was answered the first time; null when it is new. */
  private firstAnswer({ id, by }: Asked, plan: Plan): Answer | null {
    const kept = plan.answers.find((earlier) => earlier.command === id) ?? this.parts.journal.firstAnswer(id)
    if (kept === null || kept === undefined) return null
    const same = kept.asker === askerKey(by) && kept.office === this.id
    return same ? kept.answer : { ok: false, refusal: 'forbidden' }
  }

  private recall(date: string): Day {
    const recorded = this.parts.journal.dayOf(this.id, date)
    const settings = this.settingsOn(date)
    const fresh = {
      ...morning(date, settings),
      pace: this.parts.paceBefore(date),
      rolls: this.rollsBefore(settings, date),
      standing: this.parts.journal.standingOf(this.id, date),
    }
    return recorded.reduce(evolve, fresh)
  }

  /** Where the last day that began left the rolls of torn numbers: that day's own facts say so, whatever came before it. */
  private rollsBefore(settings: OfficeSettings, date: string): Day['rolls'] {
    const last = settings.services.some((service) => onRoll(service) !== null)
      ? this.parts.journal.lastDayBegunBefore(this.id, date)
      : null
    if (last === null) return new Map()
    const day = this.parts.journal.dayOf(this.id, last).reduce(evolve, morning(last, this.settingsOn(last)))
    return rollsLeftBy(day, settings)
  }

  /** Whatever was left open on the last day before today ends now, with facts that say so. */
  private endOldDay(): void {
    const { date } = this.today()
    if (this.swept === date) return
    const last = this.parts.journal.lastDayBegunBefore(this.id, date)
    const old = last === null ? null : this.recall(last)
    if (old?.phase === 'running') {
      const plan = new Plan(old, this.seq, this.now(), (date) => this.recall(date))
      const id = `calendar ${old.office} ${old.date} ${old.revision}`
      plan.carryOut({ id, command: { type: 'endDay' }, by: { role: 'calendar', person: null }, kept: 0 })
      this.parts.journal.append(plan.rows, plan.answers)
      this.wrote(plan)
    }
    this.swept = date
  }

  private wrote(plan: Plan): void {
    this.seq += plan.rows.length
    this.latest = plan.rows.reduce((latest, { at }) => Math.max(latest, at), this.latest)
  }
}

/** What a batch of commands would make happen, worked out beside the memory and not yet true. */
class Plan {
  readonly rows: JournalRow[] = []
  readonly answers: KeptAnswer[] = []
  private readonly date: string
  private readonly days: Map<string, Day>
  private readonly seq: number
  private readonly now: Instant
  private readonly recall: (date: string) => Day

  constructor(day: Day, seq: number, now: Instant, recall: (date: string) => Day) {
    this.date = day.date
    this.days = new Map([[day.date, day]])
    this.seq = seq
    this.now = now
    this.recall = recall
  }

  /** The day that the office is at. */
  get day(): Day {
    return this.dayOn(this.date)
  }

  private dayOn(date: string): Day {
    const day = this.days.get(date) ?? this.recall(date)
    this.days.set(date, day)
    return day
  }

  /** Appointments are booked on days to come, and days that are over are corrected; everything else happens today. */
  private dayFor(command: Command): Day {
    return isElsewhere(command, this.date) ? this.dayOn(command.date) : this.day
  }

  carryOut(asked: Asked): Answer {
    const { id, command, by } = asked
    try {
      const before = this.dayFor(command)
      const at = this.pressedAt(asked)
      const decision = decide(before, command, at, by)
      if (!decision.ok) return decision
      const after = decision.facts.reduce((day, fact) => evolve(day, { at, by, fact }), before)
      const answer: Answer = { ok: true, revision: after.revision, reply: decision.reply }
      for (const fact of decision.facts) {
        const seq = this.seq + this.rows.length + 1
        const { office, date } = before
        this.rows.push({ office, seq, date, at, ...by, command: id, fact })
      }
      this.answers.push({ command: id, office: before.office, asker: askerKey(by), at: this.now, answer })
      this.days.set(after.date, after)
      return answer
    } catch (cause) {
      // We were wrong. This command changes nothing; the others go on.
      log(`the command ${command.type} failed`, cause)
      return { ok: false, refusal: 'unexpected' }
    }
  }

  /** The time that counts is when the clerk pressed; but nothing happens at a counter before what happened there last. */
  private pressedAt({ command, kept }: Asked): Instant {
    if (kept === 0 || !('counter' in command)) return this.now
    const now = counterState(this.day, command.counter)
    const since = now.state === 'closed' ? this.now : now.since
    return Math.min(this.now, Math.max(since, this.now - kept))
  }
}

const isElsewhere = (command: Command, today: LocalDate): command is Extract<Command, { date: string }> =>
  'date' in command && (command.date > today ? !isOfPast(command) : isOfPast(command))

const isOfPast = ({ type }: Command): boolean => type === 'correctPast' || type === 'logPast'

const askerKey = (by: Asker): string => `${by.role} ${by.person ?? ''}`

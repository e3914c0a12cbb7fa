// The signs and buttons of each office: a process for those that have lines to them, how the lines are, and what a press does.
import { join } from 'node:path'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import type { Asker, Instant } from '#shared/queue/words.ts'
import { pressed } from '#shared/signs/pressed.ts'
import type { ButtonPress, LineNow, SignsReport } from '#shared/signs/told.ts'
import { KeptProcess } from '../kept-process.ts'
import { log } from '../log.ts'
import type { Office } from '../office.ts'
import { HeardLines } from './heard-lines.ts'

const MAIN = join(import.meta.dirname, '../../printer/signs/main.ts')

export type OfficeSignsParts = {
  /** Where a process of this machine finds the server. */
  readonly url: () => string
  readonly deviceKey: string
  readonly clock: () => Instant
  readonly find: (office: string) => Office | undefined
  /** As whom a clerk asks it; null: may not, or works here no more. */
  readonly asClerk: (clerk: string, day: Day, command: Command) => Asker | null
  /** A line works that did not, or the other way round. */
  readonly onChange: (office: string) => void
}
type Kept = { readonly process: KeptProcess; readonly lines: HeardLines }

/** `url`: `http://127.0.0.1:port`, where the process connects like a screen. */
export const signProcess = (office: string, url: string, deviceKey: string): KeptProcess =>
  new KeptProcess({
    main: MAIN,
    name: `the process of the signs of ${office}`,
    env: { SEIRA_OFFICE: office, SEIRA_URL: url, SEIRA_DEVICE_KEY: deviceKey },
  })

export class OfficeSigns {
  private readonly parts: OfficeSignsParts
  private readonly byOffice = new Map<string, Kept>()
  private readonly ending = new Set<Promise<void>>()

  constructor(parts: OfficeSignsParts) {
    this.parts = parts
  }

  /** An office that has lines by its settings gets a process; one that has none needs none. */
  follow(offices: readonly Office[]): void {
    const wanted = offices.filter(({ settings }) => linesOf(settings).length > 0).map(({ id }) => id)
    const { url, deviceKey, clock } = this.parts
    for (const office of wanted) {
      if (this.byOffice.has(office)) continue
      const process = signProcess(office, url(), deviceKey)
      process.start()
      this.byOffice.set(office, { process, lines: new HeardLines(clock()) })
    }
    for (const [office, kept] of this.byOffice) {
      if (wanted.includes(office)) continue
      this.byOffice.delete(office)
      this.end(kept)
      this.parts.onChange(office)
    }
  }

  heard(office: string, report: SignsReport, now: Instant): void {
    const kept = this.byOffice.get(office)
    kept?.process.isWell()
    if (kept?.lines.heard(report, now)) this.parts.onChange(office)
  }

  /** Asks what the button means as whoever sits at its counter; the command's id is the press's own. */
  press(id: string, press: ButtonPress, answer: (answer: Answer) => void): void {
    const office = this.parts.find(id)
    if (office === undefined) return void answer({ ok: false, refusal: 'unknown-office' })
    const say = (said: Answer) => {
      const refusal = said.ok ? null : said.refusal
      this.byOffice.get(id)?.lines.pressed(press, refusal, this.parts.clock())
      if (refusal !== null) log(`a button at counter ${press.counter} of ${id}, ${press.does}: ${refusal}`)
      answer(said)
    }
    const line = linesOf(office.settings).find((one) => one.id === press.line)
    if (line === undefined || !line.places.some(({ counter }) => counter === press.counter))
      return void say({ ok: false, refusal: 'unknown-counter' })
    const day = office.today()
    const meant = pressed(day, press.counter, press.does)
    if (!meant.ok) return void say(meant)
    const by = this.parts.asClerk(meant.clerk, day, meant.command)
    if (by === null) return void say({ ok: false, refusal: 'forbidden' })
    office.askThen({ id: `button ${press.line} ${press.id}`, command: meant.command, by, kept: 0 }, say)
  }

  now(office: string): LineNow[] {
    const settings = this.parts.find(office)?.settings
    return settings === undefined
      ? []
      : (this.byOffice.get(office)?.lines.now(linesOf(settings), this.parts.clock()) ?? [])
  }

  linesDown(office: string, now: Instant): string[] {
    const settings = this.parts.find(office)?.settings
    return settings === undefined ? [] : (this.byOffice.get(office)?.lines.down(linesOf(settings), now) ?? [])
  }

  async close(): Promise<void> {
    for (const kept of this.byOffice.values()) this.end(kept)
    await Promise.all(this.ending)
  }

  private end({ process }: Kept): void {
    const ended = process
      .stop()
      .catch((cause: unknown) => log('signs did not end', cause))
      .finally(() => this.ending.delete(ended))
    this.ending.add(ended)
  }
}

/** A day that began before there were lines keeps settings that do not say. */
const linesOf = (settings: Office['settings']) => settings.counterLines ?? []

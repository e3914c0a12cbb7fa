// Notices which enrolled devices and printers are silent while their office is open, and writes it down once it has lasted some minutes.
import { dateOf, timeOf } from '#shared/calendar.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { hoursOn, rangeAt } from '#shared/queue/opening.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { EquipmentKind } from '#shared/reports/figures.ts'
import type { Db } from '../database/open.ts'
import { Figures } from './figures.ts'

/** What is back sooner is not worth a line. */
const NOTICED_AFTER_MS = 5 * 60_000
const LOOK_EVERY_MS = 15_000
/** So often it was looked at and silent: a machine that slept for an hour has not seen an hour of silence. */
const NOTICED_AFTER_LOOKS = 10

/** Something that may be silent. `id`: `devices.id`, or `printer:<office>/<printer>`. */
export type Watched = {
  readonly id: string
  readonly office: string
  readonly name: string
  readonly kind: EquipmentKind
  readonly isWell: boolean
}
type Parts = {
  readonly db: Db
  readonly clock: () => Instant
  readonly settingsOf: (office: string) => Pick<OfficeSettings, 'hours'> | null
  readonly watched: () => readonly Watched[]
}
/** `row`: where it is written; null: not yet. */
type Silence = { readonly since: Instant; looks: number; row: number | null }

export class OutageWatch {
  private readonly parts: Parts
  private readonly figures: Figures
  private readonly silent: Map<string, Silence>
  private lookedAt = 0

  constructor(parts: Parts) {
    this.parts = parts
    this.figures = new Figures(parts.db)
    // What was written before the server went away may still go on.
    this.silent = new Map(openRows(parts.db).map(({ id, device, since }) => [device, { since, looks: 0, row: id }]))
  }

  /** To be called every few seconds. The disk is written when an outage has lasted, and when it is over. */
  lookAtTheClock(): void {
    const now = this.parts.clock()
    if (now - this.lookedAt < LOOK_EVERY_MS) return
    this.lookedAt = now
    const all = this.parts.watched()
    for (const one of all) this.look(one, now)
    const ids = new Set(all.map(({ id }) => id))
    for (const [id, silence] of this.silent) if (!ids.has(id)) this.over(id, silence, now)
  }

  private look({ id, office, name, kind, isWell }: Watched, now: Instant): void {
    const silence = this.silent.get(id)
    const closedSince = this.closedSince(office, silence?.since ?? now, now)
    if (isWell || closedSince !== null) {
      if (silence !== undefined) this.over(id, silence, closedSince ?? now)
      return
    }
    if (silence === undefined) {
      this.silent.set(id, { since: now, looks: 1, row: null })
      return
    }
    silence.looks += 1
    const hasLasted = now - silence.since >= NOTICED_AFTER_MS && silence.looks >= NOTICED_AFTER_LOOKS
    if (silence.row !== null || !hasLasted) return
    const values = { what: 'device', kind, kep: null, office, device: id, words: name, noticed: 1, ended_at: null }
    silence.row = this.figures.enter('outage', { ...values, began_at: silence.since }, { by: null, at: now })
  }

  private over(id: string, { since, row }: Silence, at: Instant): void {
    this.silent.delete(id)
    if (row === null) return
    const { db } = this.parts
    // Somebody may have closed it, or taken it back, meanwhile.
    const isOpen = db
      .prepare('SELECT 1 FROM outages WHERE id = ? AND ended_at IS NULL AND taken_back_at IS NULL')
      .get(row)
    if (isOpen !== undefined) this.figures.end('outage', row, Math.max(since, at), { by: null, at: this.parts.clock() })
  }

  /** When its office closed since it fell silent; null: it is open, and has been all the time. */
  private closedSince(office: string, since: Instant, now: Instant): Instant | null {
    const settings = this.parts.settingsOf(office)
    if (settings === null) return now
    const rangeOf = (at: Instant) => rangeAt(hoursOn(settings, dateOf(at)).ranges, timeOf(at))
    const then = rangeOf(since)
    const range = rangeOf(now)
    if (then === null) return range === null ? now : null
    const closes = instantOf(dateOf(since), then.to)
    // A night that is open to its midnight and from it is one stretch.
    const goesOn = range !== null && (closes > now || (then.to === '24:00' && range.from === '00:00'))
    return goesOn ? null : Math.min(closes, now)
  }
}

const openRows = (db: Db): { id: number; device: string; since: number }[] =>
  db
    .prepare<[], { id: number; device: string; since: number }>(
      `SELECT id, device, began_at AS since FROM outages
       WHERE noticed = 1 AND ended_at IS NULL AND taken_back_at IS NULL AND device IS NOT NULL`,
    )
    .all()

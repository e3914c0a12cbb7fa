// Changes the configuration: every office is asked first, then the version and their facts are written in one transaction.
import type { Change } from '#shared/configuration/changes.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { filesNamed } from '#shared/configuration/files-named.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import type { Problem } from '#shared/configuration/problems.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import { type Place, pathInSection } from '#shared/configuration/sections.ts'
import type { Asker } from '#shared/queue/words.ts'
import { log } from '../log.ts'
import type { SettingsOn, TakenUp } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { Configurations, Version } from './configurations.ts'
import type { Counted } from './counted.ts'
import { type Next, nextBySection, nextByUndo, nextWhole } from './next.ts'

export type ChangeParts = {
  readonly configurations: Configurations
  readonly offices: Offices
  readonly counted: Counted
  /** Whether a file that was handed in is here, by its SHA-256. */
  readonly hasFile: (sha256: string) => boolean
  readonly clock: () => number
  /** An office that is new in the configuration begins. */
  readonly open: (id: string) => void
  /** An office that is in it no longer ends. */
  readonly close: (id: string) => void
  /** Everything is told. */
  readonly changed: (version: number) => void
}

/** `base`: the version that the form was filled in from. */
export type Wanted = Place & { readonly base: number; readonly value: unknown }
export type Changed = { readonly ok: true; readonly version: number; readonly changes: readonly Change[] }
type Why = Pick<Version, 'section' | 'office' | 'kind' | 'undoes'>

export class ChangeConfiguration {
  private readonly parts: ChangeParts

  constructor(parts: ChangeParts) {
    this.parts = parts
  }

  /** What would come of it; changes nothing. */
  check(wanted: Wanted, by: Asker): Next | ChangeRefused {
    return this.lookAhead(this.bySection(wanted), by)
  }

  change(wanted: Wanted, by: Asker): Changed | ChangeRefused {
    const { section, office } = wanted
    return this.carryOut(this.bySection(wanted), by, { section, office, kind: 'changed', undoes: null })
  }

  /** Takes back the change that made `version`. */
  undo(version: number, by: Asker): Changed | ChangeRefused {
    const { configurations } = this.parts
    const now = configurations.current()
    const [made, before, after] = [
      configurations.versionOf(version),
      configurations.wholeOf(version - 1),
      configurations.wholeOf(version),
    ]
    if (now === null || made === undefined || before === undefined || after === undefined)
      return { ok: false, why: 'unknown-version' }
    const { section, office } = made
    const next = this.withFiles(nextByUndo(now.whole, before, after), null)
    return this.carryOut(next, by, { section, office, kind: 'undone', undoes: version })
  }

  /** Another whole configuration instead of this one, from a file. */
  checkWhole(value: unknown, by: Asker): Next | ChangeRefused {
    return this.lookAhead(this.wholly(value), by)
  }

  replace(value: unknown, by: Asker): Changed | ChangeRefused {
    return this.carryOut(this.wholly(value), by, { section: null, office: null, kind: 'imported', undoes: null })
  }

  private bySection({ section, office, base, value }: Wanted): Next | ChangeRefused {
    const now = this.parts.configurations.current()
    const then = this.parts.configurations.wholeOf(base)
    if (now === null) return { ok: false, why: 'not-set-up' }
    if (then === undefined) return { ok: false, why: 'unknown-version' }
    return this.withFiles(nextBySection(now, then, { section, office }, value), { section, office })
  }

  /** Not with a file that is not here; one that was named before may be missing, or nothing else could be changed. */
  private withFiles(next: Next | ChangeRefused, place: Place | null): Next | ChangeRefused {
    const now = this.parts.configurations.current()
    if (!next.ok || now === null) return next
    const before = new Set(filesNamed(now.whole).map(({ sha256 }) => sha256))
    const missing = filesNamed(next.whole).filter(({ sha256 }) => !before.has(sha256) && !this.parts.hasFile(sha256))
    if (missing.length === 0) return next
    const here = (path: string) => (place && pathInSection(next.whole, place, path)) ?? `/${path}`
    const problems = missing.map(
      ({ path, name, sha256 }): Problem => ({ path: here(path), problem: 'unknown', about: name ?? sha256 }),
    )
    return { ok: false, why: 'problems', problems }
  }

  private wholly(value: unknown): Next | ChangeRefused {
    const now = this.parts.configurations.current()
    return now === null ? { ok: false, why: 'not-set-up' } : nextWhole(now.whole, value)
  }

  private lookAhead(next: Next | ChangeRefused, by: Asker): Next | ChangeRefused {
    if (!next.ok) return next
    const taken = this.takeUp(next.whole, by)
    return 'ok' in taken ? taken : next
  }

  private carryOut(next: Next | ChangeRefused, by: Asker, why: Why): Changed | ChangeRefused {
    if (!next.ok) return next
    const taken = this.takeUp(next.whole, by)
    if ('ok' in taken) return taken
    const version = this.write(next.whole, taken, { ...why, at: this.parts.clock(), person: by.person })
    if (version === null) return { ok: false, why: 'not-stored' }
    this.comeAndGo(next.whole)
    for (const one of taken) one.remember()
    this.parts.changed(version)
    return { ok: true, version, changes: next.changes }
  }

  /** Null when the disk said no. */
  private write(whole: Configuration, taken: readonly TakenUp[], why: Omit<Version, 'version'>): number | null {
    try {
      return this.parts.configurations.write(whole, why, () => {
        for (const one of taken) one.write()
      })
    } catch (cause) {
      log('the configuration could not be written', cause)
      return null
    }
  }

  /** What every office has to write, or the first reason why one cannot do without what it lacks. */
  private takeUp(whole: Configuration, by: Asker): TakenUp[] | ChangeRefused {
    const about = this.goneButCounted(whole)
    if (about !== null) return { ok: false, why: 'counted', about }
    const version = (this.parts.configurations.current()?.version ?? 0) + 1
    const taken: TakenUp[] = []
    for (const office of this.parts.offices.real()) {
      const stays = whole.offices.some(({ id }) => id === office.id)
      const answer = stays ? office.takeUp(version, settingsOf(whole, office.id), by) : office.mayClose()
      if (answer === null) continue
      if (!answer.ok)
        return { ok: false, why: 'in-use', office: office.id, refusal: answer.refusal, about: answer.about ?? '' }
      taken.push(answer)
    }
    return taken
  }

  private goneButCounted(whole: Configuration): string | null {
    const now = this.parts.configurations.current()?.whole
    const gone = (was: readonly { code: string }[] = [], is: readonly { code: string }[]) =>
      was.map(({ code }) => code).filter((code) => !is.some((one) => one.code === code))
    const { kep, channel } = this.parts.counted
    return gone(now?.keps, whole.keps).find(kep) ?? gone(now?.channels, whole.channels).find(channel) ?? null
  }

  private comeAndGo(whole: Configuration): void {
    const { offices, open, close } = this.parts
    const ids = whole.offices.map(({ id }) => id)
    for (const office of offices.real()) if (!ids.includes(office.id)) close(office.id)
    for (const id of ids) if (offices.find(id) === undefined) open(id)
    offices.inOrder(ids)
  }
}

/** What an office of this configuration is, date by date. */
export function settingsOf(whole: Configuration, office: string): SettingsOn {
  const plan = whole.offices.find(({ id }) => id === office)
  if (plan === undefined) throw new Error(`the configuration has no office ${office}`)
  return (date) => officeOn(whole, plan, date)
}

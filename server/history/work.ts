// The cases of one KEP on one day, dealt out as entries: how many at once, in which channel, of which procedure.
import { together } from '#shared/queue/decide/cases.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { CaseRow } from '#shared/queue/words.ts'
import { between, type Chance, oneOf, weighted } from '#shared/simulation/chance.ts'
import { someProcedure } from '#shared/simulation/habits.ts'

/** Cases of a KEP on a day, by channel code. */
export type ByChannel = ReadonlyMap<string, number>

/** Of those whose clerk does not say which procedure it was. */
const NOT_SAID = 0.04

export class Work {
  readonly kep: string
  private readonly settings: OfficeSettings
  private readonly chance: Chance
  private readonly left: Map<string, number>

  constructor(settings: OfficeSettings, kep: string, cases: ByChannel, chance: Chance) {
    this.kep = kep
    this.settings = settings
    this.chance = chance
    this.left = new Map(cases)
  }

  get cases(): number {
    return [...this.left.values()].reduce((sum, quantity) => sum + quantity, 0)
  }

  /** The next so many cases as rows of one entry; of a ticket of this service, or (null) of none. Never more than are left. */
  take(size: number, service: string | null): CaseRow[] {
    const rows: CaseRow[] = []
    const same = this.chance() < 0.3
    for (let n = 0; n < size; n++) {
      const channel = weighted([...this.left.keys()], (code) => this.left.get(code) ?? 0, this.chance)
      if (channel === undefined) break
      this.left.set(channel, (this.left.get(channel) ?? 0) - 1)
      const again = same ? rows.find((row) => row.channel === channel) : undefined
      rows.push({ channel, procedure: again?.procedure ?? this.procedure(channel, service), quantity: 1 })
    }
    return together(rows)
  }

  /** Everything that is left, in entries of about so many. */
  inSums(most: number): CaseRow[][] {
    const entries: CaseRow[][] = []
    while (this.cases > 0) entries.push(this.take(Math.ceil(between(0.6, 1, this.chance) * most), null))
    return entries
  }

  private procedure(channel: string, service: string | null): string | null {
    if (this.chance() < NOT_SAID) return null
    const usual = service === null ? undefined : someProcedure(this.settings, service, this.chance)
    if (usual?.channel === channel) return usual.id
    return (
      oneOf(
        this.settings.procedures.filter((one) => one.channel === channel),
        this.chance,
      )?.id ?? null
    )
  }
}

/** One mostly, sometimes two or three, seldom a whole pile; together exactly so many. */
export function sizesOf(cases: number, chance: Chance): number[] {
  const sizes: number[] = []
  for (let left = cases; left > 0; ) {
    const drawn = chance()
    const wanted = drawn < 0.62 ? 1 : drawn < 0.86 ? 2 : drawn < 0.96 ? 3 : Math.floor(between(4, 9, chance))
    const size = Math.min(left, wanted)
    sizes.push(size)
    left -= size
  }
  return sizes
}

// How many cases each KEP had in each channel in a year of a made-up history: 2024 is the directorate's own table, to the unit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { between } from '#shared/simulation/chance.ts'
import { larisa } from '../demo/larisa.ts'
import { readRegister } from '../import/read-register.ts'
import { readCsv } from '../import/read-tables.ts'
import { apportion } from './apportion.ts'
import { chanceOf } from './chance-of.ts'

const THE_YEAR = 2024
/** The one figure that is known of 2023, and what follows from «ΚΕΠ 0444 +45,27 %» for one KEP of it. */
const BEFORE = { year: 2023, total: 111_498, kep: '0444', ofKep: 6_618 }

export type Cell = { readonly kep: string; readonly channel: string; readonly quantity: number }

/** Other years are of the same proportions; what they have in all the seed says, but for 2023. */
export function casesOfYear(year: number, seed: number): Cell[] {
  const cells = theTable()
  if (year === THE_YEAR) return cells
  if (year !== BEFORE.year) {
    const all = cells.reduce((sum, { quantity }) => sum + quantity, 0)
    return shared(cells, Math.round(all * between(1, 1.16, chanceOf(seed, 'year', year))))
  }
  const ofIt = shared(
    cells.filter(({ kep }) => kep === BEFORE.kep),
    BEFORE.ofKep,
  )
  const others = shared(
    cells.filter(({ kep }) => kep !== BEFORE.kep),
    BEFORE.total - BEFORE.ofKep,
  )
  return [...others, ...ofIt]
}

const shared = (cells: readonly Cell[], total: number): Cell[] => {
  const parts = apportion(
    total,
    cells.map(({ quantity }) => quantity),
  )
  return cells.map((cell, at) => ({ ...cell, quantity: parts[at] ?? 0 }))
}

function theTable(): Cell[] {
  const bytes = readFileSync(join(import.meta.dirname, `../demo/figures/kep-${THE_YEAR}.csv`))
  const keps = larisa.keps.map(({ code }) => code)
  const channels = larisa.channels.map(({ code }) => code)
  const file = readCsv(bytes)
  const asked = { kind: 'cases', keps, channels, year: THE_YEAR, today: `${THE_YEAR + 1}-01-01` } as const
  const read = file.ok ? readRegister(file.tables, asked) : file
  if (!read.ok) throw new Error(`the table of ${THE_YEAR} cannot be read`)
  return read.years.flatMap(({ rows }) =>
    rows.flatMap(({ kep, channel, quantity }) =>
      kep === null || channel === null ? [] : [{ kep, channel, quantity }],
    ),
  )
}

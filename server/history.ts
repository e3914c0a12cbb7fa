// `npm run history`: fills an empty folder with a made-up history of ten years, from a seed. For trying out reports, and for the bench.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readWholeNumber, wholeNumber } from '#shared/greek/numbers.ts'
import { historyText } from '#shared/text/history.ts'
import { CannotStart } from './cannot-start.ts'
import { historyFolder, isFree, type Shape } from './history/history-folder.ts'

/** Larissa's year 2024 is its own table to the unit; so it should be among them. */
const DEFAULTS = { years: '10', seed: '1', last: '2025' } as const
const MOST_YEARS = 30

async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) return say((text) => text.usage)
  const { folder, shape } = asked
  if (!isFree(folder)) return say((text) => text.notFree(folder))
  const began = performance.now()
  const { facts, cases, digest } = await historyFolder(folder, shape)
  const seconds = Math.round((performance.now() - began) / 1000)
  for (const language of ['el', 'en'] as const) {
    const shown = (value: number) => wholeNumber(value, language)
    console.log(historyText[language].made(folder, shown(cases), shown(facts), shown(seconds)))
  }
  console.log(`SHA-256 ${digest}`)
  return 0
}

function say(sentence: (text: (typeof historyText)['el']) => string): number {
  for (const language of ['el', 'en'] as const) console.error(sentence(historyText[language]))
  return 1
}

/** Null when it is not what the usage says. */
function readArguments(args: readonly string[]): { folder: string; shape: Shape } | null {
  const text = (given: string) => ({ type: 'string', default: given }) as const
  const options = {
    years: text(DEFAULTS.years),
    seed: text(DEFAULTS.seed),
    last: text(DEFAULTS.last),
    sums: text('0'),
    folder: text(''),
  }
  try {
    const { values } = parseArgs({ args: [...args], options })
    const years = readWholeNumber(values.years)
    const seed = readWholeNumber(values.seed)
    const last = readWholeNumber(values.last)
    const sums = readWholeNumber(values.sums)
    if (years === null || seed === null || last === null || sums === null || values.folder === '') return null
    if (years < 1 || years > MOST_YEARS || last < 1950 || last > 2098) return null
    return { folder: resolve(values.folder), shape: { years, seed, last, sums: sums === 0 ? null : sums } }
  } catch {
    return null // an option that does not exist: the usage says which do
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}

// `npm run simulate`: lives a whole day at the demo's central KEP by the rules, and prints what came of it.
import { parseArgs } from 'node:util'
import { longDate, timeOf } from '#shared/calendar.ts'
import { officeOn } from '#shared/configuration/office-on.ts'
import { readWholeNumber, wholeNumber } from '#shared/greek/numbers.ts'
import { daySummary } from '#shared/simulation/day-summary.ts'
import { USUAL } from '#shared/simulation/habits.ts'
import { simulatedDay } from '#shared/simulation/simulated-day.ts'
import { simulateText } from '#shared/text/simulate.ts'
import { larisa } from './demo/larisa.ts'
import { summaryLines } from './simulate/table.ts'

/** Monday 23 November 2026, eight o'clock in Larissa. */
const DATE = '2026-11-23'
const OPENS = Date.parse('2026-11-23T08:00:00+02:00')
const MINUTES = 7 * 60
const COUNTERS = 6
const MOST_PEOPLE = 2_000

type Asked = { readonly people: number; readonly seed: number }

function run(args: readonly string[]): number {
  const t = simulateText.el
  const asked = readArguments(args)
  const plan = larisa.offices.find(({ services }) => services.length > 0)
  if (asked === null || plan === undefined) {
    console.error(t.usage)
    console.error(simulateText.en.usage)
    return 1
  }
  const office = officeOn(larisa, plan, DATE)
  const shape = { date: DATE, opens: OPENS, minutes: MINUTES, counters: COUNTERS, habits: USUAL, ...asked }
  const figures = daySummary(simulatedDay(office, shape))
  const [people, counters] = [wholeNumber(asked.people, 'el'), wholeNumber(COUNTERS, 'el')]
  console.log(t.title(office.name.el, longDate(OPENS, 'el')))
  console.log(t.shape(people, counters, timeOf(OPENS), timeOf(OPENS + MINUTES * 60_000), String(asked.seed)))
  for (const line of summaryLines(figures, 'el')) console.log(line)
  return 0
}

/** Null when it is not what the usage says. */
function readArguments(args: readonly string[]): Asked | null {
  const options = {
    people: { type: 'string', default: '300' },
    seed: { type: 'string', default: '2026' },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    const people = readWholeNumber(values.people)
    const seed = readWholeNumber(values.seed)
    return people === null || seed === null || people > MOST_PEOPLE ? null : { people, seed }
  } catch {
    return null // an option that does not exist: the usage says which do
  }
}

process.exitCode = run(process.argv.slice(2))

// What lines to signs and buttons may not be: at a port that something else has, an address twice, a template that makes no sense.
import type { CounterLine } from '../queue/counter-lines.ts'
import { problemsOfLine } from '../signs/line-problems.ts'
import type { Configuration, OfficePlan } from './configuration.ts'
import type { Contradiction } from './contradictions.ts'
import { placeOfLine, placeOfPrinter } from './place-of-port.ts'

/** Paths from the top of the office. */
export const onCounterLines = (office: OfficePlan, { offices }: Configuration): Contradiction[] =>
  office.counterLines.flatMap((line, at) =>
    [...portTaken(line, office, offices), ...wrongPlaces(line, office), ...problemsOfLine(line)].map((found) => ({
      ...found,
      path: ['counterLines', at, ...found.path],
    })),
  )

/** The machine has each port once, and its lines are all opened here; what a printer has in the network nobody else may have. */
function portTaken(line: CounterLine, office: OfficePlan, offices: readonly OfficePlan[]): Contradiction[] {
  const printers = office.printers.map(({ name, link }) => ({ name, port: placeOfPrinter(link) }))
  const lines = offices.flatMap(({ counterLines }) => counterLines)
  const before = lines.slice(0, lines.indexOf(line)).map(({ name, port }) => ({ name, port: placeOfLine(port) }))
  const taken = [...printers, ...before].find(({ port }) => port !== null && port === placeOfLine(line.port))
  const path = ['port', line.port.kind === 'tcp' ? 'host' : 'path']
  return taken === undefined ? [] : [{ path, problem: 'port-taken', about: taken.name }]
}

function wrongPlaces({ places }: CounterLine, { counters }: OfficePlan): Contradiction[] {
  const addresses = places.map(({ address }) => (/^\d+$/.test(address) ? String(Number(address)) : address))
  return places.flatMap(({ counter, address }, at): Contradiction[] => [
    ...(counters.some(({ id }) => id === counter)
      ? []
      : [{ path: ['places', at, 'counter'], problem: 'unknown' as const, about: counter }]),
    ...(addresses.indexOf(addresses[at] ?? '') < at
      ? [{ path: ['places', at, 'address'], problem: 'twice' as const, about: address }]
      : []),
  ])
}

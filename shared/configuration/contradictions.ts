// What a configuration may not be, although each of its parts is well-formed: each finding at its place, with a word of why.
import type { TemplateProblem } from '../signs/problems.ts'
import type { Belonging, Configuration, OfficePlan } from './configuration.ts'
import { onCounterLines } from './counter-lines.ts'
import { type PrinterContradiction, printersContradict } from './printers-contradict.ts'

export type Contradiction = {
  readonly path: readonly (string | number)[]
  readonly problem:
    | 'twice'
    | 'unknown'
    | 'nobody-serves'
    | 'dates-overlap'
    | 'ends-before'
    | 'in-two-groups'
    | 'rolls-alike'
    | 'names-outlive'
    | 'mail-in-clear'
    | PrinterContradiction['problem']
    | 'port-taken'
    | TemplateProblem
  /** What it is about, as people know it. */
  readonly about: string
}

export function contradictionsIn(whole: Configuration): Contradiction[] {
  return [
    ...twice(whole.keps, ({ code }) => code, ['keps'], 'code'),
    ...twice(whole.channels, ({ code }) => code, ['channels'], 'code'),
    ...twice(whole.procedures, ({ id }) => id, ['procedures'], 'id'),
    ...twice(whole.offices, ({ id }) => id, ['offices'], 'id'),
    ...whole.procedures.flatMap(({ channel }, at) =>
      known(channel, codesOf(whole.channels), ['procedures', at, 'channel']),
    ),
    ...namesOutlive(whole.retention),
    ...mailInClear(whole.summaries),
    ...whole.offices.flatMap((office, at) =>
      inOffice(office, whole).map((found) => ({ ...found, path: ['offices', at, ...found.path] })),
    ),
  ]
}

/** Names of staff longer than the days that they stand in. */
const namesOutlive = ({ staffMonths, detailMonths }: Configuration['retention']): Contradiction[] =>
  detailMonths === null || detailMonths >= staffMonths
    ? []
    : [{ path: ['retention', 'detailMonths'], problem: 'names-outlive', about: String(staffMonths) }]

/** A password that everybody on the way can read. */
const mailInClear = ({ mail }: Configuration['summaries']): Contradiction[] =>
  mail === null || mail.user === '' || mail.security !== 'none'
    ? []
    : [{ path: ['summaries', 'mail', 'security'], problem: 'mail-in-clear', about: mail.host }]

function inOffice(office: OfficePlan, whole: Configuration): Contradiction[] {
  const { keps, channels, procedures } = whole
  const services = idsOf(office.services)
  return [
    ...twice(office.services, ({ letter }) => letter, ['services'], 'letter'),
    ...(
      [
        'services',
        'counters',
        'profiles',
        'priorities',
        'pauseReasons',
        'groups',
        'boards',
        'printers',
        'counterLines',
      ] as const
    ).flatMap((list) => twice<{ readonly id: string }>(office[list], ({ id }) => id, [list], 'id')),
    ...office.profiles.flatMap((profile, at) => work(profile, services, ['profiles', at])),
    ...office.counters.flatMap((counter, at) => [
      ...work(counter, services, ['counters', at]),
      ...(counter.profile === null ? [] : known(counter.profile, idsOf(office.profiles), ['counters', at, 'profile'])),
      ...belonging(counter.belongs, codesOf(keps), ['counters', at, 'belongs']),
    ]),
    ...nobodyServes(office),
    ...grouped(office, services),
    ...rollsAlike(office),
    ...office.boards.flatMap((board, at) => [
      ...twice(board.media, ({ id }) => id, ['boards', at, 'media'], 'id'),
      ...(board.services ?? []).flatMap((id) => known(id, services, ['boards', at, 'services'])),
      ...(board.counters ?? []).flatMap((id) => known(id, idsOf(office.counters), ['boards', at, 'counters'])),
      ...(board.keps ?? []).flatMap((code) => known(code, codesOf(keps), ['boards', at, 'keps'])),
      ...board.ways.flatMap(({ counter }, nth) =>
        known(counter, idsOf(office.counters), ['boards', at, 'ways', nth, 'counter']),
      ),
      ...twice(board.ways, ({ counter }) => counter, ['boards', at, 'ways'], 'counter'),
    ]),
    ...printersContradict(office.printers),
    ...onCounterLines(office, whole),
    ...office.favourites.flatMap((id, at) => known(id, idsOf(procedures), ['favourites', at])),
    ...(office.unlistedChannel === null ? [] : known(office.unlistedChannel, codesOf(channels), ['unlistedChannel'])),
  ]
}

type Work = Pick<OfficePlan['profiles'][number], 'serves' | 'helps'>
type Path = Contradiction['path']

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
const codesOf = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code)

export function twice<T>(all: readonly T[], key: (one: T) => string, path: Path, field: string): Contradiction[] {
  const keys = all.map(key)
  return keys.flatMap((about, at) =>
    keys.indexOf(about) < at ? [{ path: [...path, at, field], problem: 'twice' as const, about }] : [],
  )
}

export const known = (about: string, all: readonly string[], path: Path): Contradiction[] =>
  all.includes(about) ? [] : [{ path, problem: 'unknown', about }]

const work = ({ serves, helps }: Work, services: readonly string[], path: Path): Contradiction[] => [
  ...serves.flatMap((id) => known(id, services, [...path, 'serves'])),
  ...helps.flatMap(({ service }) => known(service, services, [...path, 'helps'])),
]

function belonging(all: readonly Belonging[], keps: readonly string[], path: Path): Contradiction[] {
  return all.flatMap(({ kep, from, to }, at) => {
    const before = all[at - 1]
    const overlaps = before !== undefined && (before.to === null || from === null || from <= before.to)
    return [
      ...known(kep, keps, [...path, at, 'kep']),
      ...(from !== null && to !== null && to < from
        ? [{ path: [...path, at, 'to'], problem: 'ends-before' as const, about: kep }]
        : []),
      ...(overlaps ? [{ path: [...path, at, 'from'], problem: 'dates-overlap' as const, about: before.kep }] : []),
    ]
  })
}

/** A service that no counter calls or helps with: whoever took its number would wait for ever. */
function nobodyServes({ services, counters, profiles }: OfficePlan): Contradiction[] {
  const works: Work[] = counters.map((counter) => profiles.find(({ id }) => id === counter.profile) ?? counter)
  const served = new Set(works.flatMap(({ serves, helps }) => [...serves, ...helps.map(({ service }) => service)]))
  return services.flatMap(({ id, letter, name }, at) =>
    served.has(id)
      ? []
      : [{ path: ['services', at, 'letter'], problem: 'nobody-serves' as const, about: `${letter} · ${name.el}` }],
  )
}

/** Two rolls without a letter give the same numbers to different people. */
function rollsAlike({ services }: OfficePlan): Contradiction[] {
  const bare = services.flatMap(({ roll, letter }, at) => (roll !== null && !roll.letterShown ? [{ letter, at }] : []))
  const [first, ...others] = bare
  return others.map(({ at }) => {
    return { path: ['services', at, 'roll', 'to'], problem: 'rolls-alike' as const, about: first?.letter ?? '' }
  })
}

function grouped({ groups, services }: OfficePlan, ids: readonly string[]): Contradiction[] {
  const seen = new Set<string>()
  return groups.flatMap((group, at) =>
    group.services.flatMap((id) => {
      const path = ['groups', at, 'services']
      const about = services.find((service) => service.id === id)?.letter ?? id
      const again = seen.has(id)
      seen.add(id)
      return again ? [{ path, problem: 'in-two-groups' as const, about }] : known(id, ids, path)
    }),
  )
}

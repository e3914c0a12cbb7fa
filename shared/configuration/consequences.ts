// What follows from a change by itself: whatever is gone is named nowhere any more, and a new service is served by those who serve.
import type { Configuration, OfficePlan } from './configuration.ts'

/** `after` with what follows from its difference to `before`. What was never there stays as it was typed, and is refused. */
export function withConsequences(before: Configuration, after: Configuration): Configuration {
  const procedures = goneFrom(before.procedures, after.procedures)
  const keps = goneFrom(before.keps.map(byCode), after.keps.map(byCode))
  return {
    ...after,
    offices: after.offices.map((office) => {
      const was = before.offices.find(({ id }) => id === office.id)
      const favourites = office.favourites.filter((id) => !procedures.has(id))
      const boards = office.boards.map((board) => ({
        ...board,
        keps: orAll(board.keps?.filter((code) => !keps.has(code)) ?? null),
      }))
      return was === undefined ? office : served(was, withoutWhatIsGone(was, { ...office, favourites, boards }))
    }),
  }
}

const byCode = ({ code }: { readonly code: string }) => ({ id: code })

function goneFrom(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): Set<string> {
  const there = new Set(after.map(({ id }) => id))
  return new Set(before.map(({ id }) => id).filter((id) => !there.has(id)))
}

function withoutWhatIsGone(was: OfficePlan, office: OfficePlan): OfficePlan {
  const [services, counters] = [goneFrom(was.services, office.services), goneFrom(was.counters, office.counters)]
  const stays = (id: string) => !services.has(id)
  const work = <W extends Pick<OfficePlan['profiles'][number], 'serves' | 'helps'>>(one: W): W => ({
    ...one,
    serves: one.serves.filter(stays),
    helps: one.helps.filter(({ service }) => stays(service)),
  })
  return {
    ...office,
    profiles: office.profiles.map(work),
    counters: office.counters.map(work),
    groups: office.groups
      .map((group) => ({ ...group, services: group.services.filter(stays) }))
      .filter((group) => group.services.length > 0),
    boards: office.boards.map((board) => ({
      ...board,
      services: board.services?.filter(stays) ?? null,
      counters: orAll(board.counters?.filter((id) => !counters.has(id)) ?? null),
      ways: board.ways.filter(({ counter }) => !counters.has(counter)),
    })),
  }
}

/** A board of no counter would be an empty one: with its last counter or KEP gone it shows all. */
const orAll = (list: string[] | null) => (list?.length === 0 ? null : list)

/** A service that nobody was told to serve is served wherever anything is served. */
function served(was: OfficePlan, office: OfficePlan): OfficePlan {
  const works = [...office.counters, ...office.profiles]
  const named = new Set(works.flatMap(({ serves, helps }) => [...serves, ...helps.map(({ service }) => service)]))
  const fresh = [...goneFrom(office.services, was.services)].filter((id) => !named.has(id))
  if (fresh.length === 0) return office
  const alsoServes = <W extends { readonly serves: string[] }>(one: W): W =>
    one.serves.length === 0 && was.services.length > 0 ? one : { ...one, serves: [...one.serves, ...fresh] }
  return { ...office, counters: office.counters.map(alsoServes), profiles: office.profiles.map(alsoServes) }
}

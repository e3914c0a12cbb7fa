// What a counter or a profile does with each service: calls it, helps with it after some minutes, or neither.
import type { SectionValue } from '#shared/configuration/sections.ts'

type Counters = SectionValue<'counters'>
export type Work = Pick<Counters['profiles'][number], 'serves' | 'helps'>
export type Doing = 'calls' | 'helps' | 'not'

/** Minutes after which a counter helps, until somebody says otherwise. */
const USUAL_AFTER = 15

export function doingOf({ serves, helps }: Work, service: string): Doing {
  if (serves.includes(service)) return 'calls'
  return helps.some((help) => help.service === service) ? 'helps' : 'not'
}

export const afterOf = ({ helps }: Work, service: string): number =>
  helps.find((help) => help.service === service)?.after ?? USUAL_AFTER

export function withDoing(work: Work, service: string, doing: Doing, after: number = USUAL_AFTER): Work {
  const serves = work.serves.filter((id) => id !== service)
  const helps = work.helps.filter((help) => help.service !== service)
  if (doing === 'calls') return { serves: [...serves, service], helps }
  return { serves, helps: doing === 'helps' ? [...helps, { service, after }] : helps }
}

/** A counter whose profile goes keeps the work that it had by it. */
export function withProfiles({ counters, profiles: before }: Counters, profiles: Counters['profiles']): Counters {
  const stays = new Set(profiles.map(({ id }) => id))
  return {
    profiles,
    counters: counters.map((counter) => {
      const had = before.find(({ id }) => id === counter.profile)
      if (had === undefined || stays.has(had.id)) return counter
      return { ...counter, profile: null, serves: had.serves, helps: had.helps }
    }),
  }
}

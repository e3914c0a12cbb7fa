// What is wrong with what is typed: each at its place. A field that is only still empty is quiet until somebody has tried to save.
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Problem } from '#shared/configuration/problems.ts'
import type { Language } from '#shared/queue/words.ts'
import { placeOf, problemSaid } from '#shared/settings/say-problems.ts'
import type { Checked } from '../ask-settings.ts'
import type { Wrong } from './form-props.ts'

export type Problems = {
  readonly wrong: Wrong
  /** All of them with their places in words, for what no field stands beside. */
  readonly listed: readonly { readonly path: string; readonly said: string }[]
}

export function problemsIn(
  answer: Checked | null,
  tried: boolean,
  whole: Configuration,
  value: unknown,
  language: Language,
): Problems {
  const all: readonly Problem[] =
    answer !== null && !answer.ok && answer.why === 'problems'
      ? answer.problems.filter(({ problem }) => tried || problem !== 'missing')
      : []
  const said = (problem: Problem) => problemSaid(problem, whole, language)
  return {
    wrong: (path) => {
      const found = all.find((one) => one.path === path)
      return found === undefined ? null : said(found)
    },
    listed: all.map((one) => ({ path: one.path, said: withPlace(one.path, said(one), value, language) })),
  }
}

function withPlace(path: string, said: string, value: unknown, language: Language): string {
  const place = path.startsWith('/') ? '' : placeOf(path, value, language)
  return place === '' ? said : `${place}: ${said}`
}

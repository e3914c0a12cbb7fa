// What is wrong with a section that somebody typed: the sentence, and the place of it in words.
import type { Configuration } from '../configuration/configuration.ts'
import type { Problem } from '../configuration/problems.ts'
import type { Language } from '../queue/words.ts'
import { partNames, type ThingKind } from '../text/settings-changes.ts'
import { neededElsewhere, settingsProblems } from '../text/settings-problems.ts'
import { isRecord, isThingKind, ownName, partSaid } from './thing-names.ts'

export function problemSaid({ path, problem, about }: Problem, whole: Configuration, language: Language): string {
  if (path.startsWith('/')) return neededElsewhere[language](about ?? '', placeOf(path.slice(1), whole, language))
  return settingsProblems[language][problem](about ?? '')
}

/** `services.1.letter` → `υπηρεσία Β · Πιστοποιητικά, γράμμα`, by what was typed there. */
export function placeOf(path: string, typed: unknown, language: Language): string {
  const said: string[] = []
  let inside = typed
  let list = ''
  for (const key of path.split('.').filter((one) => one !== '')) {
    inside = isRecord(inside) ? inside[key] : Array.isArray(inside) ? inside[Number(key)] : undefined
    if (!/^\d+$/.test(key)) said.push(partSaid(key, language))
    else if (isThingKind(list)) said.splice(-1, 1, thingAt(list, Number(key), inside, language))
    else if (WEEKS.includes(list)) said.push(partNames[language].weekdays[Number(key)] ?? '')
    list = key
  }
  return said.join(', ')
}

const WEEKS = ['week', 'hours']

function thingAt(kind: ThingKind, at: number, thing: unknown, language: Language): string {
  const name = ownName(thing, language)
  return name === null ? `${partSaid(kind, language)} ${at + 1}` : partNames[language].things[kind](name)
}

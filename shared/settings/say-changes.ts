// What changed, or would, as people read it: about what, what it was, what it becomes.
import type { Change } from '../configuration/changes.ts'
import type { Configuration } from '../configuration/configuration.ts'
import type { Language } from '../queue/words.ts'
import { tongues } from '../speech/sentence.ts'
import { partNames } from '../text/settings-changes.ts'
import { valueSaid } from './say-value.ts'
import { found, isThingKind, type Naming, ownName, partSaid, thingSaid } from './thing-names.ts'

export type SaidChange = {
  readonly about: string
  /** Null: it was not there. */
  readonly before: string | null
  /** Null: it is gone. */
  readonly after: string | null
  /** In a word, where before and after say nothing. */
  readonly mark: string | null
}

/** `whole` gives things their names; `office`: whose section is being read, so that its name need not be said each time. */
export function changeSaid(
  change: Change,
  whole: Configuration,
  office: string | null,
  language: Language,
): SaidChange {
  const [first, id, ...rest] = change.where
  if (first === 'offices' && id !== undefined && rest.length > 0) {
    const plan = whole.offices.find((one) => one.id === id) ?? null
    const naming = { whole, office: plan, language }
    const said = inOrder({ ...change, where: rest }, naming)
    return id === office ? said : { ...said, about: `${thingSaid('offices', id, plan, naming)} · ${said.about}` }
  }
  return inOrder(change, { whole, office: null, language })
}

/** In one sentence, for a history. */
export function changeSentence(change: Change, whole: Configuration, language: Language): string {
  const { about, before, after, mark } = changeSaid(change, whole, null, language)
  if (mark !== null) return `${about}: ${mark}`
  return `${about}: ${before ?? ''} → ${after ?? ''}`
}

function inOrder(change: Change, naming: Naming): SaidChange {
  const { where, what, before, after } = change
  const { marks } = partNames[naming.language]
  const about = capital(placeSaid(where, what === 'removed' ? before : what === 'added' ? after : null, naming))
  const key = where.at(-1) ?? ''
  switch (what) {
    case 'added':
      return { about, before: null, after: about, mark: marks.added }
    case 'removed':
      return { about, before: about, after: null, mark: marks.removed }
    case 'moved':
      return { about, before: orderSaid(key, before, naming), after: orderSaid(key, after, naming), mark: marks.moved }
    case 'changed':
      return { about, before: valueSaid(key, before, naming), after: valueSaid(key, after, naming), mark: null }
  }
}

/** `υπηρεσία Α · Γνήσιο υπογραφής, όνομα, ελληνικά`; `thing`: what the place ends at, when that is a thing. */
function placeSaid(where: readonly string[], thing: unknown, naming: Naming): string {
  const said: string[] = []
  for (let at = 0; at < where.length; at++) {
    const [key = '', id] = [where[at], where[at + 1]]
    if (isThingKind(key) && id !== undefined) {
      said.push(thingSaid(key, id, at + 2 === where.length ? thing : null, naming))
      at += 1
    } else said.push(clipSaid(where[at - 1], key) ?? partSaid(key, naming.language))
  }
  return said.join(', ')
}

/** `«είκοσι»`: what one of the office's clips says; null: it is none. */
function clipSaid(list: string | undefined, piece: string): string | null {
  const tongue = list === 'greekClips' ? tongues.el : list === 'englishClips' ? tongues.en : null
  return tongue && `«${tongue.words[piece] ?? piece}»`
}

function orderSaid(kind: string, ids: unknown, naming: Naming): string {
  if (!Array.isArray(ids)) return ''
  const name = (id: string) => (isThingKind(kind) ? (ownName(found(kind, id, naming), naming.language) ?? id) : id)
  return ids.map((id) => name(String(id))).join(', ')
}

/** Keeps its accent: in running text only whole words in capitals lose it. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

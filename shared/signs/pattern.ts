// Patterns of buttons, compiled: each is spelled out for each counter of the line, so that hearing is only comparing bytes.
import type { CounterLine } from '../queue/counter-lines.ts'
import type { Button } from '../queue/plain-lines.ts'
import { isByte, MOST_BYTES, type Place } from './frame.ts'
import { greekByte } from './letters.ts'
import { type Wrong, wrong } from './problems.ts'
import { isPlace, laidOut, readTemplate } from './template.ts'

const FIELDS = ['address', 'counter', 'any'] as const
/** Fewer fixed bytes than these, and the noise of a line could be a press. */
const LEAST_FIXED = 2

/** What one button at one counter sends; null: any byte. */
export type Sought = {
  readonly counter: string
  readonly does: Button
  readonly bytes: readonly (number | null)[]
}
type Heard = CounterLine['hear'][number]
export type Patterns = { readonly ok: true; readonly sought: readonly Sought[] } | (Wrong & { readonly at: number })

/** All patterns of a line for all its counters, or what is wrong with the pattern `at`. */
export function compilePatterns({ hear, places }: Pick<CounterLine, 'hear' | 'places'>): Patterns {
  const all: Sought[] = []
  for (const [at, heard] of hear.entries()) {
    const read = spelledOut(heard, places)
    if (!read.ok) return { ...read, at }
    const same = read.sought.find((one, index) =>
      [...all, ...read.sought.slice(0, index)].some((other) => couldBeBoth(one, other)),
    )
    if (same !== undefined) return { ...wrong('template-same', heard.pattern), at }
    all.push(...read.sought)
  }
  return { ok: true, sought: all }
}

function spelledOut({ pattern, does }: Heard, places: readonly Place[]): { ok: true; sought: Sought[] } | Wrong {
  const read = readTemplate(pattern, FIELDS)
  if (!read.ok) return read
  const { parts } = read
  if (places.length > 1 && !parts.some((part) => 'field' in part && isPlace(part.field)))
    return wrong('template-address', '')
  const sought: Sought[] = []
  for (const place of places.length === 0 ? [{ counter: '4', address: '04' }] : places) {
    const bytes: (number | null)[] = []
    for (const part of parts) {
      if ('byte' in part) bytes.push(part.byte)
      else if (part.field === 'any') bytes.push(null)
      else if (part.form.as === 'text') bytes.push(...[...laidOut(place[part.field], part.form)].map(byteOf))
      else if (isByte(place[part.field])) bytes.push(Number(place[part.field]))
      else return wrong('template-byte', place[part.field])
    }
    if (bytes.filter((byte) => byte !== null).length < LEAST_FIXED) return wrong('template-short', pattern)
    if (bytes.length > MOST_BYTES) return wrong('template-long', String(MOST_BYTES))
    sought.push({ counter: place.counter, does, bytes })
  }
  return { ok: true, sought: places.length === 0 ? [] : sought }
}

const byteOf = (letter: string): number => {
  const code = letter.charCodeAt(0)
  return code <= 0x7e ? code : greekByte(letter)
}

/** Also where one is only the beginning of the other: the longer one would never be heard. */
const couldBeBoth = (one: Sought, other: Sought): boolean => {
  const length = Math.min(one.bytes.length, other.bytes.length)
  return one.bytes
    .slice(0, length)
    .every((byte, at) => byte === null || other.bytes[at] === null || byte === other.bytes[at])
}

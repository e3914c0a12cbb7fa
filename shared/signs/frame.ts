// A frame template, compiled: from what one counter shows to the bytes that its sign wants.

import type { LinePort, LineShow } from '../queue/counter-lines.ts'
import { partsOfLabel } from '../queue/printed-label.ts'
import type { Label } from '../queue/words.ts'
import { checksumOf } from './checksum.ts'
import { greekByte, latinFor } from './letters.ts'
import { type Wrong, wrong } from './problems.ts'
import { isPlace, laidOut, type Part, readTemplate } from './template.ts'

const FIELDS = ['address', 'counter', 'number', 'letter', 'checksum'] as const
type Field = (typeof FIELDS)[number]
export const MOST_BYTES = 64

export type Place = { readonly counter: string; readonly address: string }
/** A number, nothing, dashes, or a text of the office's own. */
export type Shown =
  | { readonly kind: 'ticket'; readonly label: Label }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dashes' }
  | { readonly kind: 'text'; readonly text: string }
/** Bytes, and the field that they came from; null: they stand in the template. */
export type Piece = { readonly field: Field | null; readonly bytes: readonly number[] }
export type Frame = {
  readonly ok: true
  readonly bytes: (place: Place, shown: Shown) => Uint8Array
  /** The same bytes in their pieces, for whoever wants to see what came from where. */
  readonly pieces: (place: Place, shown: Shown) => readonly Piece[]
}

/** `places`: the counters on the line; `port` null: eight bits. What is wrong is found here and never while it runs. */
export function compileFrame(show: LineShow, places: readonly Place[], port: LinePort): Frame | Wrong {
  const read = readTemplate(show.frame, FIELDS)
  if (!read.ok) return read
  const { parts } = read
  const has = (field: Field) => parts.some((part) => 'field' in part && part.field === field)
  if (has('checksum') && show.checksum.kind === 'none') return wrong('template-no-checksum', '{checksum}')
  if (!has('checksum') && show.checksum.kind !== 'none') return wrong('template-checksum', show.checksum.kind)
  if (places.length > 1 && !parts.some((part) => 'field' in part && isPlace(part.field)))
    return wrong('template-address', '')
  const asByte = parts.flatMap((part) =>
    'field' in part && isPlace(part.field) && part.form.as === 'byte' ? [part.field] : [],
  )
  for (const field of asByte)
    for (const place of places) if (!isByte(place[field])) return wrong('template-byte', place[field])
  const pieces = (place: Place, shown: Shown) => encode(parts, show, place, shown)
  const bytes = (place: Place, shown: Shown) => Uint8Array.from(joined(pieces(place, shown)))
  const tried = (places.length === 0 ? [ANYWHERE] : places).flatMap((place) =>
    TRIED.map((shown) => bytes(place, shown)),
  )
  if (tried.some(({ length }) => length > MOST_BYTES)) return wrong('template-long', String(MOST_BYTES))
  if (isSeven(port) && (tried.some((all) => all.some((byte) => byte > 0x7f)) || rawSum(parts, show)))
    return wrong('template-bits', show.frame)
  return { ok: true, bytes, pieces }
}

const ANYWHERE: Place = { counter: '4', address: '04' }
const TRIED: readonly Shown[] = [
  { kind: 'ticket', label: 'Φ 1000' },
  { kind: 'blank' },
  { kind: 'dashes' },
  { kind: 'text', text: '88888888' },
]
const isSeven = (port: LinePort) => port.kind === 'serial' && port.dataBits === 7
export const isByte = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 0xff
/** The exclusive or of seven bits is seven bits; the others need all eight. */
const rawSum = (parts: readonly Part<Field>[], { checksum: { kind } }: LineShow) =>
  (kind === 'sum8' || kind === 'crc16modbus') &&
  parts.some((part) => 'field' in part && part.field === 'checksum' && part.form.as === 'byte')

function encode(parts: readonly Part<Field>[], show: LineShow, place: Place, shown: Shown): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    if ('byte' in part) pieces.push({ field: null, bytes: [part.byte] })
    else pieces.push({ field: part.field, bytes: bytesOf(part, show, place, shown, () => joined(pieces)) })
  }
  return pieces
}

function bytesOf(part: FieldPart, show: LineShow, place: Place, shown: Shown, before: () => number[]): number[] {
  if (part.field === 'checksum') return sum(before(), show, part.form.as === 'hex')
  if (isPlace(part.field) && part.form.as === 'byte') return [Number(place[part.field])]
  return [...textOf(part, show, place, shown)].map((letter) => byteOf(letter, show))
}

const joined = (pieces: readonly Piece[]): number[] => pieces.flatMap(({ bytes }) => bytes)

/** A Modbus sum goes with its low byte first, its digits with the high one first. */
function sum(before: readonly number[], { checksum }: LineShow, hex: boolean): number[] {
  const over = before.slice(checksum.skipFirst, Math.max(checksum.skipFirst, before.length - checksum.skipLast))
  const { value, size } = checksumOf(checksum.kind, over)
  if (hex)
    return [
      ...value
        .toString(16)
        .toUpperCase()
        .padStart(size * 2, '0'),
    ].map((digit) => digit.charCodeAt(0))
  return size === 2 ? [value & 0xff, value >> 8] : [value]
}

type FieldPart = Extract<Part<Field>, { field: Field }>

function textOf({ field, form }: FieldPart, { numbers }: LineShow, place: Place, shown: Shown): string {
  if (field === 'address' || field === 'counter') return laidOut(place[field], form)
  const usual = field === 'letter' ? 1 : numbers === 'letter' ? 4 : 3
  const width = form.width ?? usual
  if (shown.kind === 'blank') return ' '.repeat(width)
  if (shown.kind === 'dashes') return '-'.repeat(width)
  if (shown.kind === 'text') return field === 'letter' ? ' '.repeat(width) : shown.text.slice(0, width).padStart(width)
  const { letter, digits } = partsOfLabel(shown.label)
  if (field === 'letter') return laidOut(letter, { ...form, fill: ' ' })
  if (numbers === 'digits') return laidOut(String(Number(digits)), form)
  // The letter stays where it is: zeros, and what does not fit, are the number's.
  const room = form.width === null ? Math.max(3, digits.length) : Math.max(0, form.width - letter.length)
  const fitting = digits.slice(-room).padStart(form.fill === '0' ? room : 0, '0')
  return laidOut(room === 0 ? letter : letter + fitting, { ...form, fill: ' ' })
}

/** What is typed for addresses, counters and closed signs may have Greek letters too. */
function byteOf(letter: string, { letters }: LineShow): number {
  const code = letter.charCodeAt(0)
  if (code >= 0x20 && code <= 0x7e) return code
  return letters === 'greek' ? greekByte(letter) : latinFor(letter).charCodeAt(0)
}

// The template language: bytes as they are, `\x02` `\r` `\n` `\t` `\\` `\{` `\}`, and fields `{number:>4}` (docs/counter-signs.md).
import { type Wrong, wrong } from './problems.ts'

/** How a field is laid out. `width` null: as long as it is. */
export type Form = {
  readonly as: 'text' | 'byte' | 'hex'
  readonly width: number | null
  /** On which side it stands, and what the room that is left is filled with. */
  readonly align: 'left' | 'right'
  readonly fill: ' ' | '0'
}
export type Part<F extends string> = { readonly byte: number } | { readonly field: F; readonly form: Form }
type Read<F extends string> = { readonly ok: true; readonly parts: readonly Part<F>[] } | Wrong

const PLAIN_ESCAPES: Readonly<Record<string, number>> = { r: 0x0d, n: 0x0a, t: 0x09, '\\': 0x5c, '{': 0x7b, '}': 0x7d }
const WIDEST = 16

/** `fields`: what may stand in braces. */
export function readTemplate<F extends string>(text: string, fields: readonly F[]): Read<F> {
  const parts: Part<F>[] = []
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at)
    if (letter === '\\') {
      const escaped = /^\\(?:x([0-9A-Fa-f]{2})|([rnt\\{}]))/.exec(text.slice(at))
      if (escaped === null) return wrong('template-escape', text.slice(at, at + 4))
      const [whole, hex, plain] = escaped
      parts.push({ byte: hex === undefined ? (PLAIN_ESCAPES[plain ?? ''] ?? 0) : Number.parseInt(hex, 16) })
      at += whole.length
    } else if (letter === '{') {
      const end = text.indexOf('}', at)
      if (end < 0) return wrong('template-brace', text.slice(at))
      const field = readField(text.slice(at + 1, end), fields)
      if (!field.ok) return field
      parts.push(field.part)
      at = end + 1
    } else if (letter === '}') return wrong('template-brace', '}')
    else {
      const byte = text.charCodeAt(at)
      if (byte < 0x20 || byte > 0x7e) return wrong('template-letter', letter)
      parts.push({ byte })
      at += 1
    }
  }
  return { ok: true, parts }
}

function readField<F extends string>(inside: string, fields: readonly F[]): { ok: true; part: Part<F> } | Wrong {
  const colon = inside.indexOf(':')
  const name = colon < 0 ? inside : inside.slice(0, colon)
  const field = fields.find((one) => one === name)
  if (field === undefined) return wrong('template-field', name)
  const form = readForm(field, colon < 0 ? '' : inside.slice(colon + 1), colon >= 0)
  return form === null ? wrong('template-form', `{${inside}}`) : { ok: true, part: { field, form } }
}

/** `4`, `>4`, `<4`, `04`, `byte`, `hex`: null when it is none of these, or does not go with the field. */
function readForm(field: string, said: string, hasColon: boolean): Form | null {
  // An address is filled with zeros, a number with spaces, unless it is said otherwise.
  const usual: Form = { as: 'text', width: null, align: 'right', fill: isPlace(field) ? '0' : ' ' }
  if (!hasColon) return field === 'checksum' ? { ...usual, as: 'byte' } : usual
  if (said === 'byte') return isPlace(field) || field === 'checksum' ? { ...usual, as: 'byte' } : null
  if (said === 'hex') return field === 'checksum' ? { ...usual, as: 'hex' } : null
  const [, align, zero, digits] = /^([<>]?)(0?)([1-9]\d?)$/.exec(said) ?? []
  const width = Number(digits)
  if (digits === undefined || width > WIDEST || field === 'checksum' || field === 'any') return null
  if (align === '<') return zero === '0' ? null : { as: 'text', width, align: 'left', fill: ' ' }
  if (zero === '0') return { as: 'text', width, align: 'right', fill: '0' }
  return { as: 'text', width, align: 'right', fill: align === '>' ? ' ' : usual.fill }
}

export const isPlace = (field: string): field is 'address' | 'counter' => field === 'address' || field === 'counter'

/** What goes in the room of a field; what is too long loses its beginning, as a sign with too few digits does. */
export function laidOut(text: string, { width, align, fill }: Form): string {
  if (width === null) return text
  if (text.length > width) return text.slice(-width)
  return align === 'left' ? text.padEnd(width, fill) : text.padStart(width, fill)
}

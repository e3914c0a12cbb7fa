// Reads ESC/POS bytes as strictly as a bad day would: what a real printer might garble is an error here.
import type { PaperLine } from '#shared/views/paper-view.ts'
import type { Profile } from '../profile.ts'

export class Garbled extends Error {
  constructor(what: string, at: number) {
    super(`${what} at byte ${at}`)
  }
}

const ESC = 0x1b
const GS = 0x1d
const LF = 0x0a
const ALIGNS = ['left', 'center', 'right'] as const
type Style = { align: (typeof ALIGNS)[number]; bold: boolean; width: number; height: number }
const AFTER_RESET: Style = { align: 'left', bold: false, width: 1, height: 1 }

/** @throws {Garbled} for anything but the commands below, whole lines, and glyphs of the chosen page. */
export function interpret(bytes: Uint8Array, profile: Profile): PaperLine[] {
  const reader = new Reader(bytes, profile)
  while (reader.more()) reader.step()
  return reader.finish()
}

class Reader {
  private readonly lines: PaperLine[] = []
  private readonly bytes: Uint8Array
  private readonly profile: Profile
  private at = 0
  private text = ''
  private style = { ...AFTER_RESET }
  private pageChosen = false

  constructor(bytes: Uint8Array, profile: Profile) {
    this.bytes = bytes
    this.profile = profile
  }

  more = (): boolean => this.at < this.bytes.length

  step(): void {
    const byte = this.next()
    if (byte === ESC) this.escape(this.next())
    else if (byte === GS) this.group(this.next())
    else if (byte === LF) this.lineFeed()
    else this.glyph(byte)
  }

  finish(): PaperLine[] {
    if (this.text !== '') throw this.garbled('a line without its end')
    if (this.lines.at(-1)?.kind !== 'cut') throw this.garbled('no cut')
    return this.lines
  }

  private escape(command: number): void {
    if (this.text !== '' && command !== 0x74) throw this.garbled('a command inside a line')
    if (command === 0x40) this.reset()
    else if (command === 0x74) this.choosePage(this.next())
    else if (command === 0x61) this.style.align = ALIGNS[this.next()] ?? this.wrong('an unknown alignment')
    else if (command === 0x45) this.style.bold = [false, true][this.next()] ?? this.wrong('an unknown weight')
    else if (command === 0x64) this.lines.push({ kind: 'feed', lines: this.next() })
    else throw this.garbled(`unknown command ESC ${hex(command)}`)
  }

  private group(command: number): void {
    if (this.text !== '') throw this.garbled('a command inside a line')
    if (command === 0x21) this.resize(this.next())
    else if (command === 0x56) this.cut(this.next(), this.next())
    else throw this.garbled(`unknown command GS ${hex(command)}`)
  }

  private reset(): void {
    this.style = { ...AFTER_RESET }
    this.pageChosen = false
  }

  private choosePage(n: number): void {
    if (n !== this.profile.codePage) throw this.garbled(`page ${n}, which this printer does not have,`)
    this.pageChosen = true
  }

  private resize(size: number): void {
    const [width, height] = [(size >> 4) + 1, (size & 0x0f) + 1]
    if (width > 8 || height > 8) throw this.garbled(`size ${hex(size)}`)
    this.style.width = width
    this.style.height = height
  }

  private cut(mode: number, feed: number): void {
    if (mode !== 66 || feed !== 0) throw this.garbled(`unknown cut ${hex(mode)} ${hex(feed)}`)
    this.lines.push({ kind: 'cut' })
  }

  private lineFeed(): void {
    this.lines.push(this.text === '' ? { kind: 'feed', lines: 1 } : { kind: 'text', text: this.text, ...this.style })
    this.text = ''
  }

  private glyph(byte: number): void {
    const glyph = this.profile.charset.glyphOf[byte] ?? this.wrong(`no glyph for ${hex(byte)}`)
    if (byte >= 0x80 && !this.pageChosen) throw this.garbled('a letter of a page that was not chosen')
    this.text += glyph
    if (this.text.length * this.style.width > this.profile.columns) throw this.garbled('a line wider than the paper')
  }

  private next(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Garbled('the end is missing', this.at - 1)
    return byte
  }

  private garbled = (what: string): Garbled => new Garbled(what, Math.max(0, this.at - 1))

  private wrong(what: string): never {
    throw this.garbled(what)
  }
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`

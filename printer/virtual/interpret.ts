// Reads a job as strictly as a bad day would: what a real printer might garble is an error here. Gives what is on the paper.

import { type Bitmap, blank, enlarged, stacked } from '#shared/slip/drawn/bitmap.ts'
import type { Charset } from '#shared/slip/greek/charsets.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { qrPicture } from '#shared/slip/qr.ts'
import type { PaperLine } from '#shared/views/paper-view.ts'
import { type EscPos, Garbled, hex, readCommand } from './commands.ts'

/** As the paper shows it; pictures in dots. */
export type PrintedLine =
  | Exclude<PaperLine, { kind: 'picture' }>
  | { readonly kind: 'picture'; readonly picture: Bitmap; readonly align: Align }
/** What a printer shows for `ESC t n`; undefined: it has no such page. */
export type Pages = (n: number) => Charset | undefined

const ALIGNS = ['left', 'center', 'right'] as const
type Align = (typeof ALIGNS)[number]
type Style = { align: Align; bold: boolean; width: number; height: number }
const AFTER_RESET: Style = { align: 'left', bold: false, width: 1, height: 1 }
const TEAR_OFF_LINES = 3

const itsOwnPage =
  (profile: Profile): Pages =>
  (n) =>
    n === profile.codePage ? profile.charset : undefined

/** @throws {Garbled} for anything but the commands that we send, whole lines, and glyphs of the chosen page. */
export function interpret(bytes: Uint8Array, profile: Profile, pages: Pages = itsOwnPage(profile)): PrintedLine[] {
  const paper = new Paper(profile, pages)
  for (let at = 0; at < bytes.length; ) {
    const read = readCommand(bytes, at)
    if (read === null) throw new Garbled('the end is missing', bytes.length)
    paper.obey(read.command, at)
    at += read.length
  }
  return paper.finish(bytes.length)
}

class Paper {
  private readonly lines: PrintedLine[] = []
  private readonly profile: Profile
  private readonly pages: Pages
  private at = 0
  private text = ''
  private style = { ...AFTER_RESET }
  private page: Charset | null = null
  private qr = { data: '', square: 3 }

  constructor(profile: Profile, pages: Pages) {
    this.profile = profile
    this.pages = pages
  }

  obey(command: EscPos, at: number): void {
    this.at = at
    if (command.do === 'glyph') this.glyph(command.byte)
    else if (command.do === 'line-feed') this.lineFeed()
    else if (command.do === 'page') this.choosePage(command.n)
    else if (this.text !== '') throw new Garbled('a command inside a line', at)
    else this.between(command)
  }

  finish(end: number): PrintedLine[] {
    if (this.text !== '') throw new Garbled('a line without its end', end)
    const last = this.lines.at(-1)
    const ends = this.profile.cutter ? last?.kind === 'cut' : last?.kind === 'feed' && last.lines >= TEAR_OFF_LINES
    if (!ends) throw new Garbled(this.profile.cutter ? 'no cut' : 'too little paper to tear it off', end)
    return this.lines
  }

  private between(command: Exclude<EscPos, { do: 'glyph' | 'line-feed' | 'page' }>): void {
    switch (command.do) {
      case 'reset':
        this.style = { ...AFTER_RESET }
        this.page = null
        break
      case 'align':
        this.style.align = ALIGNS[command.n] ?? this.wrong('an unknown alignment')
        break
      case 'bold':
        this.style.bold = [false, true][command.n] ?? this.wrong('an unknown weight')
        break
      case 'size':
        this.resize(command.n)
        break
      case 'feed':
        this.lines.push({ kind: 'feed', lines: command.n })
        break
      case 'feed-dots':
        this.picture(blank(this.profile.dots, command.n))
        break
      case 'raster':
        this.raster(command)
        break
      case 'qr':
        this.prepareQr(command.fn, command.data)
        break
      case 'print-qr':
        this.printQr()
        break
      case 'cut':
        this.cut(command.mode, command.feed)
        break
      case 'leave-kanji':
      case 'nothing':
      case 'push-status':
      case 'ask-in-turn':
      case 'job-id':
        break // answers and states: nothing of them is on the paper
    }
  }

  private choosePage(n: number): void {
    this.page = this.pages(n) ?? this.wrong(`page ${n}, which this printer does not have,`)
  }

  private resize(size: number): void {
    const [width, height] = [(size >> 4) + 1, (size & 0x0f) + 1]
    if (width > 8 || height > 8) this.wrong(`size ${hex(size)}`)
    this.style.width = width
    this.style.height = height
  }

  private cut(mode: number, feed: number): void {
    if (mode !== 66 || feed !== 0) this.wrong(`unknown cut ${hex(mode)} ${hex(feed)}`)
    if (!this.profile.cutter) this.wrong('a cut without a blade')
    this.lines.push({ kind: 'cut' })
  }

  private lineFeed(): void {
    this.lines.push(this.text === '' ? { kind: 'feed', lines: 1 } : { kind: 'text', text: this.text, ...this.style })
    this.text = ''
  }

  private glyph(byte: number): void {
    if (byte >= 0x80 && this.page === null) this.wrong('a letter of a page that was not chosen')
    const glyph = (this.page ?? this.profile.charset).glyphOf[byte] ?? this.wrong(`no glyph for ${hex(byte)}`)
    this.text += glyph
    if (this.text.length * this.style.width > this.profile.columns) this.wrong('a line wider than the paper')
  }

  private raster({ mode, perRow, rows, data }: Extract<EscPos, { do: 'raster' }>): void {
    if (mode !== 0) this.wrong(`unknown scale ${mode}`)
    if (perRow * 8 > this.profile.dots) this.wrong('a picture wider than the paper')
    if (perRow * rows > this.profile.bufferBytes) this.wrong('a picture larger than the buffer')
    const band = blank(perRow * 8, rows)
    for (let dot = 0; dot < band.dots.length; dot++) band.dots[dot] = ((data[dot >> 3] ?? 0) >> (7 - (dot & 7))) & 1
    this.picture(band)
  }

  /** Bands follow each other without a seam. */
  private picture(band: Bitmap): void {
    const above = this.lines.at(-1)
    if (above?.kind === 'picture') this.lines.pop()
    const { align } = this.style
    this.lines.push({
      kind: 'picture',
      picture: above?.kind === 'picture' ? stacked([above.picture, band]) : band,
      align,
    })
  }

  private prepareQr(fn: number, data: Uint8Array): void {
    if (!this.profile.drawsQr) this.wrong('a QR, which this printer does not draw,')
    if (fn === 0x43) this.qr.square = data[0] ?? 3
    else if (fn === 0x50) this.qr.data = Buffer.from(data.subarray(1)).toString('ascii')
    else if (fn !== 0x41 && fn !== 0x45) this.wrong(`unknown QR function ${hex(fn)}`)
  }

  private printQr(): void {
    const { data, square } = this.qr
    if (data === '') this.wrong('an empty QR')
    this.lines.push({ kind: 'picture', picture: enlarged(qrPicture(data), square, square), align: this.style.align })
  }

  private wrong(what: string): never {
    throw new Garbled(what, this.at)
  }
}

// Reads a job as strictly as a bad day would: what a real printer might garble is an error here. Gives what is on the paper.

import { type Bitmap, blank, enlarged, stacked } from '#shared/slip/drawn/bitmap.ts'
import type { Charset } from '#shared/slip/greek/charsets.ts'
import { type Align, TEAR_OFF_LINES } from '#shared/slip/layout.ts'
import type { Dialect, Profile } from '#shared/slip/profile.ts'
import { qrPicture } from '#shared/slip/qr.ts'
import type { PaperLine } from '#shared/views/paper-view.ts'
import { type Command, Garbled, hex } from './commands.ts'
import { READERS } from './reader.ts'

/** As the paper shows it; pictures in dots. */
export type PrintedLine =
  | Exclude<PaperLine, { kind: 'picture' }>
  | { readonly kind: 'picture'; readonly picture: Bitmap; readonly align: Align }
/** What a printer shows for the page `n`; undefined: it has no such page. */
export type Pages = (n: number) => Charset | undefined

type Style = { align: Align; bold: boolean; width: number; height: number }
const AFTER_RESET: Style = { align: 'left', bold: false, width: 1, height: 1 }

/** Dots from line to line that text needs. After a reset Star's printers have what somebody set at them, so it must be said. */
const SPACING: Readonly<Record<Dialect, { afterReset: number | null; text: number }>> = {
  'esc-pos': { afterReset: 30, text: 30 },
  'star-line': { afterReset: null, text: 32 },
}
/** At this spacing pictures follow each other, and an empty line is as much white. */
const NO_ROOM = 24

const itsOwnPage =
  (profile: Profile): Pages =>
  (n) =>
    n === profile.codePage ? profile.charset : undefined

/** @throws {Garbled} for anything but the commands that we send, whole lines, and glyphs of the chosen page. */
export function interpret(bytes: Uint8Array, profile: Profile, pages: Pages = itsOwnPage(profile)): PrintedLine[] {
  const readCommand = READERS[profile.dialect]
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
  /** A picture that waits for the end of its line. */
  private band: Bitmap | null = null
  private style = { ...AFTER_RESET }
  private spacing: number | null
  private page: Charset | null = null
  private qr = { data: '', square: 3 }

  constructor(profile: Profile, pages: Pages) {
    this.profile = profile
    this.pages = pages
    this.spacing = SPACING[profile.dialect].afterReset
  }

  obey(command: Command, at: number): void {
    this.at = at
    if (command.do === 'line-feed') this.lineFeed()
    else if (this.band !== null) throw new Garbled('a command inside a picture', at)
    else if (command.do === 'glyph') this.glyph(command.byte)
    else if (command.do === 'page') this.choosePage(command.n)
    else if (this.text !== '') throw new Garbled('a command inside a line', at)
    else this.between(command)
  }

  finish(end: number): PrintedLine[] {
    if (this.text !== '' || this.band !== null) throw new Garbled('a line without its end', end)
    const last = this.lines.at(-1)
    const ends = this.profile.cutter ? last?.kind === 'cut' : last?.kind === 'feed' && last.lines >= TEAR_OFF_LINES
    if (!ends) throw new Garbled(this.profile.cutter ? 'no cut' : 'too little paper to tear it off', end)
    return this.lines
  }

  private between(command: Exclude<Command, { do: 'glyph' | 'line-feed' | 'page' }>): void {
    switch (command.do) {
      case 'reset':
        this.style = { ...AFTER_RESET }
        this.spacing = SPACING[this.profile.dialect].afterReset
        this.page = null
        break
      case 'align':
        this.style.align = command.to
        break
      case 'bold':
        this.style.bold = command.on
        break
      case 'size':
        this.style = { ...this.style, width: command.width, height: command.height }
        break
      case 'spacing':
        this.spacing = command.dots
        break
      case 'feed':
        this.needsRoom()
        this.lines.push({ kind: 'feed', lines: command.n })
        break
      case 'feed-dots':
        this.picture(blank(this.profile.dots, command.n))
        break
      case 'raster':
        this.fits(command.picture)
        this.picture(command.picture)
        break
      case 'band':
        this.fits(command.picture)
        // It would be aligned as text is, and its bands would not stand under each other.
        if (command.picture.width !== this.profile.dots) this.wrong('a picture narrower than the paper')
        this.band = command.picture
        break
      case 'qr-square':
        this.drawsQr()
        this.qr.square = command.n
        break
      case 'qr-data':
        this.drawsQr()
        this.qr.data = Buffer.from(command.data).toString('ascii')
        break
      case 'print-qr':
        this.printQr()
        break
      case 'cut':
        if (!this.profile.cutter) this.wrong('a cut without a blade')
        this.lines.push({ kind: 'cut' })
        break
      case 'nothing':
      case 'push-status':
      case 'ask-in-turn':
      case 'job-id':
      case 'count':
      case 'count-from-zero':
        break // answers and states: nothing of them is on the paper
    }
  }

  private choosePage(n: number): void {
    this.page = this.pages(n) ?? this.wrong(`page ${n}, which this printer does not have,`)
  }

  private lineFeed(): void {
    const { band, text } = this
    this.band = null
    this.text = ''
    if (band !== null) {
      if (band.height !== this.spacing) this.wrong('a white seam under a picture')
      this.picture(band)
    } else if (text === '' && this.spacing === NO_ROOM) this.picture(blank(this.profile.dots, NO_ROOM))
    else {
      this.needsRoom()
      this.lines.push(text === '' ? { kind: 'feed', lines: 1 } : { kind: 'text', text, ...this.style })
    }
  }

  /** Else lines of text stand on each other, or how far apart is somebody's setting. */
  private needsRoom(): void {
    if (this.spacing !== SPACING[this.profile.dialect].text) this.wrong('a line of an unknown height')
  }

  private glyph(byte: number): void {
    if (byte >= 0x80 && this.page === null) this.wrong('a letter of a page that was not chosen')
    const glyph = (this.page ?? this.profile.charset).glyphOf[byte] ?? this.wrong(`no glyph for ${hex(byte)}`)
    this.text += glyph
    if (this.text.length * this.style.width > this.profile.columns) this.wrong('a line wider than the paper')
  }

  private fits({ width, height }: Bitmap): void {
    if (width > this.profile.dots) this.wrong('a picture wider than the paper')
    if ((width / 8) * height > this.profile.bufferBytes) this.wrong('a picture larger than the buffer')
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

  private drawsQr(): void {
    if (!this.profile.drawsQr) this.wrong('a QR, which this printer does not draw,')
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

// How the installed printer is: its paper, its Greek, what it can and what it tells. The table of makes is profiles.ts.
import { type Charset, WPC1253 } from './greek/charsets.ts'

/** In which bytes a printer is spoken to: `printer/bytes/`, `printer/status/`. */
export type Dialect = 'esc-pos' | 'star-line'

export type Profile = {
  /** How an administrator finds it. */
  readonly title: string
  readonly dialect: Dialect
  /** Letters of the printer's own font (12 dots wide) that a line holds. */
  readonly columns: number
  /** Dots that a line holds: eight to the millimetre. */
  readonly dots: number
  readonly charset: Charset
  /** The n of `ESC t n` (Star: `ESC GS t n`) that chooses this charset: differs from make to make. */
  readonly codePage: number
  /** `FS .` must come first: these printers read our letters in pairs, as Chinese, until they are told not to. */
  readonly leavesKanji: boolean
  /** `picture`: the printer has no Greek, so every slip is drawn. */
  readonly form: 'text' | 'picture'
  readonly cutter: boolean
  /** Draws a QR itself; the others get it drawn. */
  readonly drawsQr: boolean
  /** What it answers: real time status as Epson's or as Star's, or nothing at all. */
  readonly status: 'epson' | 'star' | 'none'
  /** How it says that a slip is out: by the id of the job, by an answer that waits its turn, by a counter (Star's ETB), or never. */
  readonly confirms: 'job-id' | 'fence' | 'etb' | 'never'
  /** What it takes in while it cannot print. */
  readonly bufferBytes: number
  readonly mmPerSecond: number
}

/** How much each dialect can enlarge its letters: `GS !`, `ESC i`. */
export const LARGEST: Readonly<Record<Dialect, number>> = { 'esc-pos': 8, 'star-line': 6 }

/** 80 mm paper, numbers as Epson counts them (TM-T20, T88V, m30): what the virtual printer understands. */
export const EPSON_80MM: Profile = {
  title: 'Epson TM-T20 / T70II / T88V / m30, 80 mm',
  dialect: 'esc-pos',
  columns: 48,
  dots: 576,
  charset: WPC1253,
  codePage: 47,
  leavesKanji: false,
  form: 'text',
  cutter: true,
  drawsQr: true,
  status: 'epson',
  confirms: 'job-id',
  bufferBytes: 4_096,
  mmPerSecond: 150,
}

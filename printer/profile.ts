// How the installed printer is: its paper and its Greek. The number of a code page differs from make to make.
import { type Charset, WPC1253 } from './greek/charsets.ts'

export type Profile = {
  /** Letters of the printer's own font (12 dots wide) that a line holds. */
  readonly columns: number
  readonly charset: Charset
  /** The n of `ESC t n` that chooses this charset. */
  readonly codePage: number
}

/** 80 mm paper, numbers as Epson counts them (TM-T20, T88, m30): what the virtual printer understands. */
export const EPSON_80MM: Profile = { columns: 48, charset: WPC1253, codePage: 47 }

// An installed printer, as the settings describe it → how slips are made for it.
import type { Printer } from '../queue/printers.ts'
import { type Charset, ISO8859_7, PC737, PC851, PC869, WPC1253 } from './greek/charsets.ts'
import type { Profile } from './profile.ts'
import { profileNamed } from './profiles.ts'

const charsets: Readonly<Record<'WPC1253' | 'ISO8859-7' | 'PC737' | 'PC869' | 'PC851', Charset>> = {
  WPC1253,
  'ISO8859-7': ISO8859_7,
  PC737,
  PC869,
  PC851,
}
const ROLLS = { 58: { columns: 32, dots: 384 }, 80: { columns: 48, dots: 576 } } as const

/** Its make, with what somebody set otherwise: another roll, or the Greek that the probe slip has shown. */
export function profileOf({ make, greek, paper }: Pick<Printer, 'make' | 'greek' | 'paper'>): Profile {
  const known = profileNamed(make)
  const roll = paper === null || isAsWide(known, paper) ? {} : ROLLS[paper]
  if (greek.as === 'make') return { ...known, ...roll }
  if (greek.as === 'drawn') return { ...known, ...roll, form: 'picture' }
  return { ...known, ...roll, form: 'text', charset: charsets[greek.charset], codePage: greek.codePage }
}

/** Of the same roll makes print lines of different lengths: the make's own stands. */
const isAsWide = ({ dots }: Profile, paper: 58 | 80) => (paper === 58) === dots < 500

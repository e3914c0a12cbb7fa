// The printers that are known by name. Numbers of pages are from the makers' tables; `generic` is for a printer that nobody knows.
import { ISO8859_7, PC737, PC869, WPC1253 } from './greek/charsets.ts'
import { EPSON_80MM, type Profile } from './profile.ts'

/** Answers as an Epson does, but knows no job ids: the answer to `GS r` comes when all before it is printed. */
const CLONE: Profile = { ...EPSON_80MM, confirms: 'fence', leavesKanji: true, drawsQr: false, mmPerSecond: 100 }
/**
 * As they leave the factory. Page 18 is CP928, by the Greek of ISO 8859-7. They end a slip by a counter, which the TSP800 has since
 * its firmware 4.0 (Star Line Mode Command Specifications, automatic status).
 */
const STAR: Profile = {
  ...{ ...EPSON_80MM, charset: ISO8859_7, codePage: 18, dialect: 'star-line', status: 'star', confirms: 'etb' },
  title: 'Star TSP600 / 650 / 700 / 800, mC-Print3, 80 mm (Star Line)',
}
const NARROW = { columns: 32, dots: 384 } as const
const DRAWN = { form: 'picture' } as const

export const PROFILES = {
  generic: { ...CLONE, ...DRAWN, title: 'Άγνωστος / Unknown, 80 mm' },
  'generic-58': { ...CLONE, ...DRAWN, ...NARROW, cutter: false, title: 'Άγνωστος / Unknown, 58 mm' },
  'epson-80': EPSON_80MM,
  'epson-58': { ...EPSON_80MM, ...NARROW, title: 'Epson TM-T20 / m30, 58 mm' },
  'epson-42': { ...EPSON_80MM, columns: 42, dots: 512, title: 'Epson TM-T88V, 42 columns' },
  /** The older ones have no Greek, no job ids and no QR of their own; what they are asked they answer. */
  'epson-t88iii': {
    ...{ ...EPSON_80MM, ...DRAWN, columns: 42, dots: 512, confirms: 'fence', drawsQr: false },
    title: 'Epson TM-T88III / T88IV / T70',
  },
  'star-tsp': {
    ...{ ...EPSON_80MM, charset: ISO8859_7, codePage: 18, drawsQr: false, status: 'none', confirms: 'never' },
    title: 'Star TSP600 / 800, 80 mm (ESC/POS)',
  },
  'star-line': STAR,
  'star-line-58': { ...STAR, ...NARROW, mmPerSecond: 100, title: 'Star mC-Print2, 58 mm (Star Line)' },
  'rongta-rp326': { ...CLONE, charset: WPC1253, codePage: 17, title: 'Rongta RP326 / RP332' },
  'xprinter-80': { ...CLONE, charset: WPC1253, codePage: 7, title: 'Xprinter XP-T80Q / N160II' },
  'pos-5890': {
    ...{ ...CLONE, ...NARROW, charset: WPC1253, codePage: 90, cutter: false, bufferBytes: 2_048, mmPerSecond: 60 },
    title: 'POS-5890 / Netum (Zjiang), 58 mm',
  },
  'pos-8360': { ...CLONE, charset: WPC1253, codePage: 7, title: 'POS-8360' },
  'bixolon-srp350': { ...CLONE, leavesKanji: false, charset: WPC1253, codePage: 24, title: 'Bixolon SRP-350' },
  'bixolon-s300': { ...CLONE, leavesKanji: false, charset: WPC1253, codePage: 47, title: 'Bixolon SRP-S300' },
  p822d: { ...CLONE, charset: PC869, codePage: 66, title: 'P822D' },
  'kr-306': { ...CLONE, charset: PC869, codePage: 44, title: 'KR-306' },
  'yhd-8390': { ...CLONE, charset: PC869, codePage: 27, title: 'YHD-8390' },
  'wincor-th230': { ...CLONE, leavesKanji: false, charset: PC737, codePage: 10, title: 'Wincor TH230 / HP A779' },
  'sunmi-v2': { ...CLONE, ...NARROW, charset: PC737, codePage: 14, cutter: false, title: 'Sunmi V2, 58 mm' },
  'citizen-s651': { ...CLONE, ...DRAWN, leavesKanji: false, title: 'Citizen CT-S651 / 310II' },
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileName = keyof typeof PROFILES

const isName = (name: string): name is ProfileName => Object.hasOwn(PROFILES, name)

/** A name that nobody knows is a printer that nobody knows: its slips are drawn, which works on all of them. */
export const profileNamed = (name: string): Profile => (isName(name) ? PROFILES[name] : PROFILES.generic)

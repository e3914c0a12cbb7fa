// What a reader of values passes over in a sheet: cells that are merged, formulas that were never worked out, errors, and how far it goes.

export type Scanned = {
  /** `B4` → why nothing can be taken from it, and what stands there. */
  readonly broken: ReadonlyMap<
    string,
    { readonly problem: 'formula-without-value' | 'cell-error'; readonly text: string }
  >
  /** `B4:C4`, as corners counted from 0. */
  readonly merges: readonly Corners[]
  readonly lastRow: number
  readonly lastColumn: number
}
export type Corners = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly range: string
}

const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs
const MERGE = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g
const FORMULA = /<(?:\w+:)?f\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s
const VALUE = /<(?:\w+:)?v\b[^>]*?>(.*?)<\/(?:\w+:)?v>/s

/** `xml`: the sheet's own part. */
export function scanSheet(xml: string): Scanned {
  const broken = new Map<string, { problem: 'formula-without-value' | 'cell-error'; text: string }>()
  let [lastRow, lastColumn] = [-1, -1]
  for (const [, attributes = '', inside = ''] of xml.matchAll(CELL)) {
    const ref = /\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes)?.[1]
    if (ref === undefined) continue
    const { row, column } = placeOf(ref)
    lastRow = Math.max(lastRow, row)
    lastColumn = Math.max(lastColumn, column)
    const value = VALUE.exec(inside)?.[1] ?? ''
    const formula = FORMULA.exec(inside)
    if (/\bt="e"/.test(attributes)) broken.set(ref, { problem: 'cell-error', text: value })
    // A formula that gives an empty text has been worked out.
    else if (formula !== null && value === '' && !(/\bt="str"/.test(attributes) && inside.includes('<v')))
      broken.set(ref, { problem: 'formula-without-value', text: `=${plain(formula[1] ?? '')}` })
  }
  const merges = [...xml.matchAll(MERGE)].map(([, from = '', to = '']) => {
    const [first, last] = [placeOf(from), placeOf(to)]
    return { top: first.row, left: first.column, bottom: last.row, right: last.column, range: `${from}:${to}` }
  })
  return { broken, merges, lastRow, lastColumn }
}

/** `B4` → row 3, column 1. */
function placeOf(ref: string): { row: number; column: number } {
  const letters = /^[A-Z]+/.exec(ref)?.[0] ?? ''
  const column = [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(ref.slice(letters.length)) - 1, column }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string) => xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

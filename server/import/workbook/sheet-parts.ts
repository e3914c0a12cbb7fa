// Which part of a workbook holds which sheet: the names as people see them, in their order.

export type SheetPart = {
  readonly name: string /** In the zip; null: not said, or not there. */
  readonly part: string | null
}

/** `read` gives a part of the workbook as text; null: there is none. */
export function sheetParts(read: (part: string) => string | null): SheetPart[] {
  const relations = new Map(
    [...(read('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, said = '']) => [attribute(said, 'Id'), attribute(said, 'Target')],
    ),
  )
  return [...(read('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, said = '']) => {
    const target = relations.get(attribute(said, '(?:\\w+:)?id')) ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { name: plain(attribute(said, 'name')), part: target === '' ? null : part }
  })
}

/** `2024`, `Έτος 2024`: the year that a sheet is named for; null: none, or more than one. */
export function yearInName(name: string): number | null {
  const years = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)]
  const [only] = years
  return only === undefined || years.length > 1 ? null : Number(only[0])
}

const attribute = (said: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(said)?.[1] ?? ''

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) =>
  text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

// Opens workbooks and Word documents that we wrote: their parts, cells as they are stored, and words.
import { strFromU8, unzipSync } from 'fflate'

export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const said = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

export type StoredCell = {
  /** `n` a number (dates too), `s` text. */
  readonly type: 'n' | 's'
  readonly value: string
  readonly format: string
}
export type StoredSheet = {
  readonly name: string
  readonly cells: ReadonlyMap<string, StoredCell>
  readonly xml: string
}

/** Cells by their place, `B7`; an empty one is not there. */
export function readWorkbook(bytes: Uint8Array): StoredSheet[] {
  const parts = partsOf(bytes)
  const part = (name: string) => parts.get(name) ?? ''
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si = '']) =>
    [...si.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => said(text)).join(''),
  )
  const styles = part('xl/styles.xml')
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [id, said(code)]),
  )
  const looks = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([xf]) => formats.get(/numFmtId="(\d+)"/.exec(xf)?.[1] ?? '') ?? '',
  )
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => said(name))
  return names.map((name, at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`)
    const cells = new Map<string, StoredCell>()
    for (const [, attributes = '', inside = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1] ?? ''
      const type = /t="s"/.test(attributes) ? 's' : 'n'
      const format = looks[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? ''
      const place = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? ''
      cells.set(place, { type, value: type === 's' ? (strings[Number(value)] ?? '') : value, format })
    }
    return { name, cells, xml }
  })
}

export type ReadWord = {
  /** Paragraphs outside tables and charts, with their styles: `Heading1`. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[]
  /** `tables[table][row][cell]`. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly xml: string
  readonly parts: ReadonlyMap<string, string>
}

export function readWord(bytes: Uint8Array): ReadWord {
  const parts = partsOf(bytes)
  const xml = parts.get('word/document.xml') ?? ''
  const words = (piece: string) =>
    [...piece.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([, text]) => said(text ?? ' ').replace('\t', ' '))
      .join('')
  const bare = xml.replace(/<mc:AlternateContent>[\s\S]*?<\/mc:AlternateContent>|<w:drawing>[\s\S]*?<\/w:drawing>/g, '')
  const pieces = (whole: string, name: string) =>
    [...whole.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>([\\s\\S]*?)</w:${name}>`, 'g'))].map(
      ([, inside = '']) => inside,
    )
  return {
    paragraphs: pieces(bare.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, ''), 'p').map((piece) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(piece)?.[1] ?? '',
      text: words(piece),
    })),
    tables: pieces(bare, 'tbl').map((table) => pieces(table, 'tr').map((row) => pieces(row, 'tc').map(words))),
    xml,
    parts,
  }
}

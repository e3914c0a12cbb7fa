// Reads a PDF that we wrote back into words, by the fonts' own maps from glyphs to letters: what a reader for the blind, or a search, finds.
import { inflateSync } from 'node:zlib'

export type ReadPdf = {
  /** Of each page its words, those of a line with tabs between, in the order in which they were drawn. */
  readonly pages: readonly string[]
  /** Of all pages, with single spaces. */
  readonly text: string
  /** Width and height in points. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Whatever stands in the document's own dictionaries: `/Lang (el-GR)`. */
  readonly dictionaries: string
  readonly title: string
}

type Thing = { readonly dictionary: string; readonly stream: Buffer | null }

export function readPdf(bytes: Uint8Array): ReadPdf {
  const things = thingsIn(Buffer.from(bytes))
  const get = (id: string | undefined) => things.get(id ?? '') ?? { dictionary: '', stream: null }
  const root = [...things.values()].find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary))?.dictionary ?? ''
  const kids = [...(/\/Kids \[([^\]]*)\]/.exec(root)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => get(id))
  const pages = kids.map(({ dictionary }) => {
    const resources = get(reference(dictionary, 'Resources')).dictionary
    const fonts = new Map<string, ReadonlyMap<number, string>>()
    for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, lettersOf(get(reference(get(id).dictionary, 'ToUnicode')).stream))
    return wordsOf(get(reference(dictionary, 'Contents')).stream?.toString('latin1') ?? '', fonts)
  })
  const dictionaries = [...things.values()].map(({ dictionary }) => dictionary).join('\n')
  return {
    pages,
    text: pages.join('\n').replace(/\s+/g, ' '),
    sizes: kids.map(({ dictionary }) => {
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary)
      return [Number(box?.[1]), Number(box?.[2])]
    }),
    dictionaries,
    title: titleIn(things),
  }
}

const reference = (dictionary: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1]

function thingsIn(file: Buffer): ReadonlyMap<string, Thing> {
  const text = file.toString('latin1')
  const things = new Map<string, Thing>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length
    const whole = text.slice(start, text.indexOf('endobj', start))
    const at = whole.indexOf('stream\n')
    const dictionary = at === -1 ? whole : whole.slice(0, at)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const raw = file.subarray(start + at + 7, start + at + 7 + length)
    const packed = /FlateDecode/.test(dictionary)
    things.set(found[1] ?? '', { dictionary, stream: at === -1 ? null : packed ? inflateSync(raw) : raw })
  }
  return things
}

/** `1 beginbfrange <0000> <0002> [<0000> <0041> <00420043>]`. */
function lettersOf(map: Buffer | null): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, first = '', list = ''] of (map?.toString('latin1') ?? '').matchAll(
    /<([0-9a-f]{4})> ?<[0-9a-f]{4}> ?\[([^\]]*)\]/gi,
  ))
    for (const [at, [, said = '']] of [...list.matchAll(/<([0-9a-f]*)>/gi)].entries())
      letters.set(Number.parseInt(first, 16) + at, Buffer.from(said, 'hex').swap16().toString('utf16le'))
  return letters
}

function wordsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let [font, line, words] = ['', '', '']
  for (const found of content.matchAll(/1 0 0 1 [-\d.]+ ([-\d.]+) Tm|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    const [, y, name, shown] = found
    if (name !== undefined) font = name
    if (y !== undefined && y !== line) [line, words] = [y, `${words.trimEnd()}\n`]
    if (shown === undefined) continue
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    const said = glyphs.map((glyph) => fonts.get(font)?.get(Number.parseInt(glyph, 16)) ?? '\uFFFD').join('')
    words += /[\n ]$/.test(words) || words === '' ? said : `\t${said}`
  }
  return words.trim()
}

/** A title is a thing of its own, in UTF-16 behind a mark: `(þÿ…)`. */
function titleIn(things: ReadonlyMap<string, Thing>): string {
  const named = [...things.values()]
    .map(({ dictionary }) => reference(dictionary, 'Title'))
    .find((id) => id !== undefined)
  const raw = /^\(([\s\S]*)\)\n$/.exec(things.get(named ?? '')?.dictionary ?? '')?.[1] ?? ''
  const bare = Buffer.from(raw.replace(/\\([\\()])/g, '$1'), 'latin1')
  return bare[0] === 0xfe ? Buffer.from(bare.subarray(2)).swap16().toString('utf16le') : bare.toString('latin1')
}

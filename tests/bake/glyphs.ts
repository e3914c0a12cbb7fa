// `npm run bake`: draws the letters of the house's own face once, as dots, for printers that have no Greek (shared/slip/drawn/glyphs.json).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '../..')
const FONTS = join(ROOT, 'shared/screen/fonts')

const between = (from: string, to: string): string =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(from.charCodeAt(0) + i),
  ).join('')
const ASCII = between(' ', '~')
const CAPITALS = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
const GREEK = `${CAPITALS}αβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ`
const SIGNS = '«»€–—…“”‘’·΄΅°§©±½'
const ALL = ASCII + GREEK + SIGNS
const LABEL = `${CAPITALS}0123456789 `

type Face = { readonly px: number; readonly weight: number; readonly letters: string; readonly cell: number | null }
/** The sizes of the drawn slip: two papers, and a number that shrinks when it is long. */
const FACES: Readonly<Record<string, Face>> = {
  small: { px: 21, weight: 600, letters: ALL, cell: null },
  narrow: { px: 23, weight: 550, letters: ALL, cell: null },
  text: { px: 26, weight: 550, letters: ALL, cell: null },
  strong: { px: 25, weight: 700, letters: ALL, cell: null },
  name: { px: 31, weight: 650, letters: ALL, cell: null },
  brand30: { px: 30, weight: 750, letters: 'Σειρά', cell: null },
  brand40: { px: 40, weight: 750, letters: 'Σειρά', cell: null },
  figure54: { px: 54, weight: 700, letters: ALL, cell: null },
  figure72: { px: 72, weight: 700, letters: ALL, cell: null },
  number96: { px: 96, weight: 750, letters: LABEL, cell: null },
  number124: { px: 124, weight: 750, letters: LABEL, cell: null },
  number150: { px: 150, weight: 750, letters: LABEL, cell: null },
  number178: { px: 178, weight: 750, letters: LABEL, cell: null },
}
/** What the pictures of the tests are drawn with: a printer's own letters of 12 × 24 dots. */
const PRINTERS_OWN: Readonly<Record<string, Face>> = {
  regular: { px: 20, weight: 500, letters: `${ALL}┌┐└┘─│`, cell: 12 },
  bold: { px: 20, weight: 750, letters: `${ALL}┌┐└┘─│`, cell: 12 },
}

type Drawn = { height: number; base: number; letters: string; widths: number[]; lefts: number[]; dots: string }

const browser = await chromium.launch({
  executablePath: process.env.SEIRA_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
})
const page = await browser.newPage()
await page.setContent('<canvas></canvas>')
for (const [file, range] of [
  ['commissioner-greek-wght-normal.woff2', 'U+0370-03FF'],
  ['commissioner-latin-wght-normal.woff2', 'U+0000-036F, U+2000-22FF'],
] as const) {
  await page.evaluate(
    async ([data, range]) => {
      const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0))
      document.fonts.add(await new FontFace('Bake', bytes, { weight: '100 900', unicodeRange: range }).load())
    },
    [readFileSync(join(FONTS, file)).toString('base64'), range] as const,
  )
}

/** In the page: each letter on its own, black where more than half is covered. Columns are what the pen moves on. */
const drawFace = ({ px, weight, letters, cell }: Face) =>
  page.evaluate(
    ([px, weight, letters, cell]) => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      if (pen === null) throw new Error('no canvas')
      const height = cell === null ? Math.ceil(px * 1.35) : cell * 2
      const base = cell === null ? Math.ceil(px * 1.02) : Math.round(cell * 1.55)
      const glyphs = [...letters].map((letter) => {
        pen.font = `${weight} ${px}px Bake`
        const wide = pen.measureText(letter)
        const left = Math.max(0, Math.ceil(wide.actualBoundingBoxLeft))
        const advance = cell ?? Math.max(1, Math.round(wide.width))
        const width = cell ?? left + Math.max(advance, Math.ceil(wide.actualBoundingBoxRight))
        pen.canvas.width = width
        pen.canvas.height = height
        pen.font = `${weight} ${px}px Bake`
        pen.fillStyle = '#000'
        if (cell === null) pen.fillText(letter, left, base)
        else {
          const squeeze = Math.min(1, cell / wide.width)
          pen.setTransform(squeeze, 0, 0, 1, (cell - wide.width * squeeze) / 2, 0)
          pen.fillText(letter, 0, base)
        }
        const { data } = pen.getImageData(0, 0, width, height)
        const dots = Array.from({ length: width * height }, (_, i) => ((data[i * 4 + 3] ?? 0) > 127 ? 1 : 0))
        return { width, advance, left, dots }
      })
      return { height, base, glyphs }
    },
    [px, weight, letters, cell] as const,
  )

/** Rows of dots, each row of a letter filled up to whole bytes, all letters after another. */
function packed(glyphs: readonly { width: number; dots: readonly number[] }[], height: number): string {
  const bytes: number[] = []
  for (const { width, dots } of glyphs)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x += 8) {
        const row = dots.slice(y * width + x, y * width + Math.min(x + 8, width))
        bytes.push(row.reduce((byte, dot, i) => byte | (dot << (7 - i)), 0))
      }
  return deflateRawSync(Buffer.from(bytes), { level: 9 }).toString('base64')
}

async function bake(faces: Readonly<Record<string, Face>>, file: string): Promise<void> {
  const baked: Record<string, Drawn & { advances: number[] }> = {}
  for (const [name, face] of Object.entries(faces)) {
    const { height, base, glyphs } = await drawFace(face)
    const [widths, advances, lefts] = (['width', 'advance', 'left'] as const).map((key) => glyphs.map((g) => g[key]))
    if (widths === undefined || advances === undefined || lefts === undefined) throw new Error('no glyphs')
    baked[name] = { height, base, letters: face.letters, widths, advances, lefts, dots: packed(glyphs, height) }
  }
  writeFileSync(join(ROOT, file), `${JSON.stringify(baked)}\n`)
}

await bake(FACES, 'shared/slip/drawn/glyphs.json')
await bake(PRINTERS_OWN, 'tests/kit/printers-own-letters.json')
await browser.close()

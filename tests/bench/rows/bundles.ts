// How much script and style each page loads, against the least page of the same libraries from the same builder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compareOnce, type Line, type Row } from '../figures.ts'
import { buildHello } from '../hello-page.ts'
import type { Run } from '../run.ts'

const DIST = join(import.meta.dirname, '../../../dist')

export async function bundlesRow(run: Run): Promise<Row> {
  const notes = [
    'gzip −9 of every script and style that the page’s HTML names; fonts, marks and the HTML are not counted.',
  ]
  const hello = await helloSize(run).catch((cause: unknown) => {
    notes.push(`The hello-world page could not be built, so there is no baseline: ${String(cause)}`)
    return null
  })
  const lines: Line[] = []
  for (const page of ['display', 'counter-client'].flatMap(pagesOf)) {
    const files = loadedBy(page)
    const gone = files.filter((file) => !existsSync(join(DIST, file)))
    if (!files.some((file) => file.endsWith('.js'))) notes.push(`${page} loads no script: it is not built yet.`)
    else if (gone.length > 0) notes.push(`${page} names what is not there: ${gone.join(', ')}`)
    else lines.push(compareOnce(page, 'kB', hello, sum(files.map((file) => zipped(join(DIST, file))))))
  }
  return {
    title: 'What a page loads',
    better: 'less',
    baseline: 'hello world with React and socket.io-client, built by vite in this run',
    lines,
    notes,
    mustBeZero: { [`boards over ${BOARD_AT_MOST} × hello world`]: lines.filter(isTooHeavy).length },
  }
}

/** The goal is × 1.25, of scripts alone. */
const BOARD_AT_MOST = 1.4
const isTooHeavy = ({ what, ratio }: Line) => what === 'display/board.html' && (ratio?.median ?? 0) > BOARD_AT_MOST

function pagesOf(room: string): string[] {
  const folder = join(DIST, room)
  if (!existsSync(folder)) return []
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return pages.sort().map((file) => `${room}/${file}`)
}

/** Scripts, the scripts that these import, and styles, as addresses on the server. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(([, address]) => address ?? [])
  return [...new Set(named)]
}

async function helloSize(run: Run): Promise<number> {
  const folder = await buildHello(run)
  const files = readdirSync(join(folder, 'assets')).filter((file) => /\.(?:js|css)$/.test(file))
  if (files.length === 0) throw new Error('the builder wrote nothing')
  return sum(files.map((file) => zipped(join(folder, 'assets', file))))
}

/** kB of 1,000 bytes. */
const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

// The pages: built HTML, with the office and the current view already in it, so that a weak screen paints at once.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Look, Told } from '#shared/protocol.ts'
import { CannotStart } from '../cannot-start.ts'
import type { Offices } from '../offices.ts'
import { firstWords } from './first-words.ts'
import { tellingOf } from './telling.ts'

const DIST = join(import.meta.dirname, '../../dist')

/** Path → the built file, and the screen whose first view comes with it. */
const pages = {
  '/': { file: 'display/hub.html', screen: null },
  '/board': { file: 'display/board.html', screen: 'board' },
  '/kiosk': { file: 'display/kiosk.html', screen: 'kiosk' },
  '/counter': { file: 'display/counter.html', screen: 'counter' },
  '/printer': { file: 'display/printer.html', screen: 'paper' },
  '/exit': { file: 'display/exit.html', screen: 'exit' },
  '/opinion': { file: 'display/opinion.html', screen: null },
  '/t/:key': { file: 'display/ticket.html', screen: 'ticket' },
  '/door': { file: 'display/door.html', screen: 'door' },
  '/take/:key': { file: 'display/take.html', screen: 'take' },
  '/privacy': { file: 'display/privacy.html', screen: null },
  '/desk': { file: 'counter-client/desk.html', screen: null },
  '/supervisor': { file: 'counter-client/supervisor.html', screen: null },
  '/sign-in': { file: 'counter-client/sign-in.html', screen: null },
  '/settings': { file: 'counter-client/settings.html', screen: null },
} as const satisfies Record<string, { file: string; screen: Look['screen'] | null }>
export type PagePath = keyof typeof pages

/** What an address names; null: it does not. */
export type Asked = {
  readonly office: string | null
  readonly layout: string | null
  readonly printer: string | null
  readonly counter: string | null
  readonly key: string | null
  /** The path of the number that this phone has already; null: none. */
  readonly own: string | null
}

export type Pages = {
  readonly paths: readonly PagePath[]
  /** Changes with every build of the pages. */
  readonly build: string
  /** What lives on in a phone without its page: a script of its own, at the top. */
  readonly worker: string
  readonly assets: readonly { readonly at: string; readonly folder: string }[]
  /**
   * `asked`: what the address names; `layout` is a board's, `printer` a kiosk's or of its page, `counter` of its display, `key` of a
   * ticket's link or the code of a door. `admit`: what of this whoever asks may look at; null: nothing, and
   * the page comes without a view.
   */
  html(path: PagePath, asked: Asked, offices: Offices, admit: (look: Look) => Look | null): string
}

/** @throws {CannotStart} the pages were never built. */
export function loadPages(): Pages {
  const paths = Object.keys(pages) as PagePath[] // the record's own keys
  if (!paths.every((path) => existsSync(join(DIST, pages[path].file)))) throw new CannotStart('pages-missing')
  const built = new Map(paths.map((path) => [path, readFileSync(join(DIST, pages[path].file), 'utf8')]))
  const digest = createHash('sha256')
  for (const html of built.values()) digest.update(html)
  const build = digest.digest('hex').slice(0, 12)
  return {
    paths,
    build,
    worker: join(DIST, 'display/ticket-worker.js'),
    assets: ['display', 'counter-client'].map((room) => ({ at: `/${room}`, folder: join(DIST, room) })),
    html: (path, asked, offices, admit) => {
      const named = offices.find(asked.office ?? '') ?? offices.first()
      const { screen } = pages[path]
      const look = screen === null ? null : admit(lookOf(screen, named?.id ?? '', asked))
      const office = look === null ? named : offices.find(look.office)
      const told = office && look ? tellingOf(look, office.today(), offices, build) : null
      const marks = ` data-build="${build}" data-office="${office?.settings.id ?? ''}"${markOf('layout', look)}${markOf('printer', look)}${markOf('counter', look)}${asked.own === null ? '' : ` data-own="${asked.own}"`}`
      return (built.get(path) ?? '')
        .replace('<html', `<html${marks}`)
        .replace('<!--first-view-->', () => asScript(told))
        .replace('<!--first-words-->', () => firstWords(told))
    },
  }
}

const lookOf = (screen: Look['screen'], office: string, { layout, printer, counter, key }: Asked): Look => ({
  screen,
  office,
  ...(screen === 'board' && layout !== null && { layout }),
  ...((screen === 'kiosk' || screen === 'paper') && printer !== null && { printer }),
  ...(screen === 'counter' && counter !== null && { counter }),
  ...((screen === 'ticket' || screen === 'take') && key !== null && { key }),
})

/** What of its look the page says again when it opens its line. */
const markOf = (name: 'layout' | 'printer' | 'counter', look: Look | null): string =>
  look?.[name] === undefined ? '' : ` data-${name}="${inQuotes(look[name])}"`

/** A counter may be called anything that fits over it. */
const inQuotes = (text: string): string => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** A data block, never executed; `<` is escaped so that no name can end it. */
const asScript = (told: Told | null): string =>
  told === null
    ? ''
    : `<script type="application/json" id="first-view">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>`

// Every kind of device and the screen that it may look at. A new kind is a line here, a name in the texts and an icon.
import type { Screen } from '../protocol.ts'

type Kind = {
  readonly screen: Screen
  /** The page that it opens; null for a program that is no browser. */
  readonly path: string | null
  /** Of what its office has, what each such device is given one of; null: nothing. */
  readonly layouts: 'boards' | 'printers' | 'counters' | null
}

export const deviceKinds = {
  board: { screen: 'board', path: '/board', layouts: 'boards' },
  kiosk: { screen: 'kiosk', path: '/kiosk', layouts: 'printers' },
  paper: { screen: 'paper', path: '/printer', layouts: null },
  exit: { screen: 'exit', path: '/exit', layouts: null },
  /** The small display over one counter: it is given which. */
  counter: { screen: 'counter', path: '/counter', layouts: 'counters' },
  /** At the entrance: the code that phones take a number with. */
  door: { screen: 'door', path: '/door', layouts: null },
  /** An agent that prints at another machine, at one of an office's printers. */
  printer: { screen: 'slips', path: null, layouts: 'printers' },
} as const satisfies Record<string, Kind>
export type DeviceKind = keyof typeof deviceKinds

const all = Object.keys(deviceKinds) as DeviceKind[] // the record's own keys

/** The kind of device that draws this screen; null for a screen of the staff. */
export const kindFor = (screen: Screen): DeviceKind | null =>
  all.find((kind) => deviceKinds[kind].screen === screen) ?? null

/** Screens that anybody in the waiting room can see: no name of anybody is on them. */
const PUBLIC: readonly Screen[] = ['board', 'kiosk', 'counter', 'door', 'exit', 'paper']
export const isPublic = (screen: Screen): boolean => PUBLIC.includes(screen)

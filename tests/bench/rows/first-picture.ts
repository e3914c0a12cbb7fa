// The board on a weak television stick: when its first picture stands, and when a call is painted; beside the least page there can be.
import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { compare, type Row } from '../figures.ts'
import { serveHello } from '../hello-page.ts'
import { LeanScreen } from '../lean-screen.ts'
import type { Run } from '../run.ts'
import { foundOffice, OFFICE, signIn, startServer } from '../server.ts'
import { openBrowser, openWeakScreen, WEAK } from '../weak-screen.ts'

const CALLS = 2
/** Slack for a busy machine, and for this: a whole board is laid out and painted anew, there it is one word. */
const PICTURE_AT_MOST = 2.5
const PAINT_AT_MOST = 12

/** Milliseconds. */
type Seen = { readonly picture: number; readonly painted: number }

export async function firstPictureRow(run: Run): Promise<Row> {
  const row = {
    title: `The board on a weak stick (CPU ÷ ${WEAK.cpu}, 10 Mbit/s, ${WEAK.latency} ms)`,
    better: 'less',
    baseline: 'hello world with React and socket.io-client, packed, told a word by a bare Socket.IO server',
  } as const
  const browser = process.env.SEIRA_BROWSER ?? '/usr/bin/chromium'
  if (!existsSync(browser))
    return { ...row, lines: [], notes: [`No browser at ${browser}: set SEIRA_BROWSER.`], mustBeZero: {} }
  const chromium = await openBrowser(run)
  const [hello, hall] = [await helloOn(run, chromium), await boardOn(run, chromium)]
  const sides = await run.interleave(hello, hall, run.quick ? 2 : 5)
  const line = (what: string, of: keyof Seen) =>
    compare(what, 'ms', {
      baseline: sides.baseline.map((seen) => seen[of]),
      ours: sides.ours.map((seen) => seen[of]),
    })
  const lines = [line('first picture', 'picture'), line('told of a call → painted', 'painted')] as const
  const over = (at: 0 | 1, most: number) => Number((lines[at].ratio?.median ?? 0) > most)
  return {
    ...row,
    lines,
    notes: [
      'First picture: first contentful paint, an empty cache. Ours comes with its view in the HTML; the baseline paints when it is told.',
      'Peers, measured once on another machine against the same baseline at CPU ÷ 1 / 6 / 20: novosga/panel-app × 1.6 / 1.6 / 1.7, ja-martinez client × 1.9 / 1.7 / 1.9 (React + Socket.IO 320 / 944 / 2,644 ms).',
    ],
    mustBeZero: {
      [`first pictures over ${PICTURE_AT_MOST} × hello world`]: over(0, PICTURE_AT_MOST),
      [`calls painted later than ${PAINT_AT_MOST} × hello world`]: over(1, PAINT_AT_MOST),
    },
  }
}

async function helloOn(run: Run, browser: Browser): Promise<() => Promise<Seen>> {
  const site = await serveHello(run)
  let nth = 0
  return async () => {
    const screen = await openWeakScreen(browser, site.url, 'p:not(:empty)')
    let painted = 0
    for (let n = 0; n < CALLS; n++) {
      const words = `call ${++nth}.`
      const watched = await screen.paints(words)
      const told = performance.now()
      site.tell(words)
      painted += (await watched.painted) - told
    }
    await screen.close()
    return { picture: screen.firstPicture, painted: painted / CALLS }
  }
}

/** A real office with a call on its board; a lean board beside the browser says when the wall is told. */
async function boardOn(run: Run, browser: Browser): Promise<() => Promise<Seen>> {
  const { url } = await startServer(run, await foundOffice(run, 12, []))
  const look = { screen: 'desk', office: OFFICE, counter: '3' } as const
  const desk = await LeanScreen.open(url, look, await signIn(url, 'maria'))
  const wall = await LeanScreen.open(url, { screen: 'board', office: OFFICE })
  for (const screen of [desk, wall]) run.atEnd(() => screen.close())
  const does = async (command: Parameters<LeanScreen['ask']>[0]) => {
    const { answer } = await desk.ask(command)
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal}`)
    return answer.reply.ticket ?? ''
  }
  const called = async () => {
    await does({ type: 'startServing', counter: '3' })
    await does({ type: 'finish', counter: '3', rows: [] })
  }
  const comes = () => does({ type: 'takeTicket', service: 'b', language: 'el', priority: null })
  await does({ type: 'openCounter', counter: '3', takeOver: false })
  await comes()
  await does({ type: 'callNext', counter: '3' })
  await called()
  return async () => {
    const screen = await openWeakScreen(browser, `${url}/board?office=${OFFICE}`, '.board .call')
    let painted = 0
    for (let n = 0; n < CALLS; n++) {
      const label = await comes()
      const watched = await screen.paints(label.replace(' ', ''))
      const told = wall.sees(`"ticket":"${label}"`)
      await does({ type: 'callNext', counter: '3' })
      painted += (await watched.painted) - (await told).at
      await called()
    }
    await screen.close()
    return { picture: screen.firstPicture, painted: painted / CALLS }
  }
}

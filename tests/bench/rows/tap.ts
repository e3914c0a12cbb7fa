// A citizen taps at the kiosk: how long until the first byte of the slip reaches the printer, and until the kiosk has an answer.
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { FakePrinter } from '../../kit/fake-printer.ts'
import { compare, percentile, type Row } from '../figures.ts'
import { openFloorScreens } from '../floor-screens.ts'
import { LeanScreen } from '../lean-screen.ts'
import { type Run, within } from '../run.ts'
import { foundOffice, OFFICE, startServer } from '../server.ts'

/** A round: the kiosk may ask only so often. */
const TAPS = 5
const PATIENCE_MS = 10_000
/** `ESC @`, with which every job of ours begins. */
const JOB = [0x1b, 0x40]

/** Milliseconds from the tap. */
type Tap = { readonly paper: number; readonly kiosk: number }

export async function tapRow(run: Run): Promise<Row> {
  const bare = await openTray(run)
  const floor = await openFloorScreens(run, 0, bare.port)
  const tray = await openTray(run)
  const kiosk = await openKiosk(run, tray.port)
  const sides = await run.interleave(
    () =>
      tapMany(async () => {
        const paper = bare.next(() => true)
        const began = performance.now()
        const { clerk } = await floor.press()
        return { paper: (await paper) - began, kiosk: clerk }
      }),
    () =>
      tapMany(async () => {
        const paper = tray.next((bytes) => bytes[0] === JOB[0] && bytes[1] === JOB[1])
        const printed = tray.slips() + 1
        const began = performance.now()
        const { answer, at } = await kiosk.ask({ type: 'takeTicket', service: 'b', language: 'el', priority: null })
        if (!answer.ok) throw new Error(`no ticket: ${answer.refusal}`)
        const tap = { paper: (await paper) - began, kiosk: at - began }
        await tray.until(printed)
        return tap
      }),
  )
  const line = (what: string, of: keyof Tap) => {
    const each = (rounds: Tap[][]) =>
      rounds.map((taps) =>
        percentile(
          taps.map((tap) => tap[of]),
          50,
        ),
      )
    return compare(what, 'ms', { baseline: each(sides.baseline), ours: each(sides.ours) })
  }
  return {
    title: 'From the tap at the kiosk to the paper',
    better: 'less',
    baseline: 'bare ws server in its own process: one durable row, an answer, a few bytes down an open TCP line',
    lines: [line('first byte at the printer, p50', 'paper'), line('the number on the kiosk, p50', 'kiosk')],
    notes: [
      `${TAPS} taps a round, each after the slip before was printed.`,
      'Ours: real server, the printer’s own process, which first asks the printer how it is and keeps the job on disk.',
    ],
    mustBeZero: { 'slips that were not printed': kiosk.asked() - tray.slips() },
  }
}

async function tapMany(tap: () => Promise<Tap>): Promise<Tap[]> {
  const taps: Tap[] = []
  for (let n = 0; n < TAPS; n++) taps.push(await tap())
  return taps
}

/** A printer in the network that answers as one, with a stopwatch at its door. */
async function openTray(run: Run) {
  let visitor: Socket | null = null
  const printer = new FakePrinter(EPSON_80MM, 0, (bytes) => void visitor?.write(bytes))
  let waits: { isIt: (bytes: Buffer) => boolean; resolve: (at: number) => void } | null = null
  const server = createServer((socket) => {
    visitor = socket
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes) => {
      const at = performance.now()
      if (waits?.isIt(bytes)) waits.resolve(at)
      printer.hear(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  run.atEnd(() => {
    visitor?.destroy()
    server.close()
  })
  return {
    port: (server.address() as AddressInfo).port, // it listens on TCP
    slips: () => printer.slips().length,
    until: (slips: number) =>
      within(
        printer.until(() => printer.slips().length >= slips),
        PATIENCE_MS,
        'the slip',
      ),
    /** When such bytes begin to come. */
    next: (isIt: (bytes: Buffer) => boolean) =>
      within(
        new Promise<number>((resolve) => {
          waits = { isIt, resolve }
        }),
        PATIENCE_MS,
        'the first byte',
      ),
  }
}

/** A real office whose one printer is at this port, and its kiosk. */
async function openKiosk(run: Run, port: number) {
  const folder = await foundOffice(run, 12, [
    {
      ...{ id: 'main', name: 'Εκτυπωτής', make: 'epson-80', greek: { as: 'make' }, paper: null, fallback: null },
      link: { kind: 'tcp', host: '127.0.0.1', port },
    },
  ])
  const { url } = await startServer(run, folder)
  const kiosk = await LeanScreen.open(url, { screen: 'kiosk', office: OFFICE })
  run.atEnd(() => kiosk.close())
  let asked = 0
  return {
    asked: () => asked,
    ask: (command: Parameters<LeanScreen['ask']>[0]) => {
      asked += 1
      return kiosk.ask(command)
    },
  }
}

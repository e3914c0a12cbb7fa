// Two clerks, then twenty, press «Επόμενος» at the same instant, round after round: how fast, and that nothing is wrong after it.
import { compare, type Row } from '../figures.ts'
import { Floor } from '../floor.ts'
import { LeanScreen } from '../lean-screen.ts'
import { Ledger } from '../ledger.ts'
import type { Run } from '../run.ts'
import { foundOffice, OFFICE, signIn, startServer } from '../server.ts'

const ALL = 20
const FEW = 2

export async function raceRow(run: Run): Promise<Row> {
  const floor = new Floor(run.folder())
  run.atEnd(() => floor.close())
  const folder = await foundOffice(run, ALL)
  const server = await startServer(run, folder)
  const hall = await openHall(run, server.url)
  const contest = async (clerks: number, times: number) => {
    const bare = () => floor.rate(times * clerks)
    return compare(
      `${clerks} clerks pressing together`,
      '/s',
      await run.interleave(bare, () => hall.race(clerks, times)),
    )
  }
  const lines = [await contest(FEW, run.quick ? 20 : 60), await contest(ALL, run.quick ? 3 : 8)]
  await server.stop()
  hall.ledger.compareWithJournal(folder, OFFICE)
  return {
    title: 'Clerks racing for the same line',
    better: 'more',
    baseline: 'bare better-sqlite3 in this process, one durable row for each press, one after the other',
    lines,
    notes: [
      `${hall.ledger.presses} presses in all (warm-up too); every second time one ticket too few, so that somebody must lose.`,
      'Presses a second, from the first press to the last answer; between races tickets are taken, served and printed,',
      `and the telling of it to ${ALL} desks may still go on. All in one day, far longer than any real one.`,
      'Real server with the printer, real sign-in, Socket.IO; clients are bare ws sockets in this process (lean-screen.ts).',
    ],
    mustBeZero: hall.ledger.wrong(),
  }
}

async function openHall(run: Run, url: string) {
  const desks: Desk[] = []
  for (let n = 1; n <= ALL; n++) {
    const counter = String(n)
    const cookie = await signIn(url, `clerk-${n}`)
    const screen = await LeanScreen.open(url, { screen: 'desk', office: OFFICE, counter }, cookie)
    run.atEnd(() => screen.close())
    await screen.ask({ type: 'openCounter', counter, takeOver: false })
    desks.push({ screen, counter })
  }
  const ledger = new Ledger()
  let turn = 0
  /** Presses a second. */
  const race = async (clerks: number, times: number): Promise<number> => {
    let ms = 0
    for (let time = 0; time < times; time++) {
      // Others each time: whoever presses a thousand times in a minute is refused as a stuck key.
      const racing = [...desks.slice(turn), ...desks.slice(0, turn)].slice(0, clerks)
      turn = (turn + clerks) % desks.length
      const waiting = time % 2 === 0 ? clerks : clerks - 1
      await takeTickets(racing, waiting, ledger)
      ms += await pressTogether(racing, waiting, ledger)
    }
    return (times * clerks * 1000) / ms
  }
  return { race, ledger }
}

type Desk = { readonly screen: LeanScreen; readonly counter: string }

/** At a desk, because a public kiosk may not ask this fast. */
async function takeTickets(desks: readonly Desk[], many: number, ledger: Ledger): Promise<void> {
  const take = { type: 'takeTicket', service: 'b', language: 'el', priority: null } as const
  const taken = await Promise.all(desks.slice(0, many).map(({ screen }) => screen.ask(take)))
  for (const { answer } of taken) ledger.taken(answer)
}

/** Gives the milliseconds until the last answer. Whoever got a ticket serves it to the end. */
async function pressTogether(desks: readonly Desk[], waiting: number, ledger: Ledger): Promise<number> {
  const began = performance.now()
  const answered = await Promise.all(
    desks.map(async ({ screen, counter }) => ({
      screen,
      counter,
      ...(await screen.ask({ type: 'callNext', counter })),
    })),
  )
  const ms = Math.max(...answered.map(({ at }) => at)) - began
  const answers = answered.map(({ answer }) => answer)
  ledger.called(answers, waiting)
  const serving = answered.filter(({ answer }) => answer.ok)
  const started = await Promise.all(serving.map(({ screen, counter }) => screen.ask({ type: 'startServing', counter })))
  const finished = await Promise.all(
    serving.map(({ screen, counter }) => screen.ask({ type: 'finish', counter, rows: [] })),
  )
  for (const { answer } of [...started, ...finished]) ledger.mustBeYes(answer)
  return ms
}

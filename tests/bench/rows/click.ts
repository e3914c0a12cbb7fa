// A clerk presses «Επόμενος»: how long until the last of 15 boards has heard it, and until the clerk has an answer.
import { compare, percentile, type Row } from '../figures.ts'
import { openFloorScreens } from '../floor-screens.ts'
import { LeanScreen } from '../lean-screen.ts'
import type { Run } from '../run.ts'
import { foundOffice, OFFICE, signIn, startServer } from '../server.ts'

const BOARDS = 15
/** A round; enough that its p99 is not simply the worst press. */
const PRESSES = 100
const COUNTER = '3'

/** Milliseconds from the press. */
export type Press = { readonly lastScreen: number; readonly clerk: number }

export async function clickRow(run: Run): Promise<Row> {
  const floor = await openFloorScreens(run, BOARDS)
  const hall = await openHall(run)
  const sides = await run.interleave(
    () => pressMany(floor.press),
    async () => {
      await hall.fill()
      return pressMany(hall.press)
    },
  )
  const line = (what: string, of: keyof Press, percent: number) => {
    const each = (rounds: Press[][]) =>
      rounds.map((presses) =>
        percentile(
          presses.map((p) => p[of]),
          percent,
        ),
      )
    return compare(what, 'ms', { baseline: each(sides.baseline), ours: each(sides.ours) })
  }
  return {
    title: `From the click to the last of ${BOARDS} boards`,
    better: 'less',
    baseline: `bare ws server in its own process: one durable row, an answer, one short frame to ${BOARDS} clients`,
    lines: [
      line('last board, p50', 'lastScreen', 50),
      line('last board, p99', 'lastScreen', 99),
      line('the clerk’s own answer, p50', 'clerk', 50),
      line('the clerk’s own answer, p99', 'clerk', 99),
    ],
    notes: [
      `${PRESSES} presses a round, p50 and p99 of each round. Ours: real server, real sign-in, Socket.IO, whole views.`,
      'Clients on both sides are bare ws sockets in this process (lean-screen.ts), not socket.io-client.',
    ],
    mustBeZero: {},
  }
}

async function pressMany(press: () => Promise<Press>): Promise<Press[]> {
  const presses: Press[] = []
  for (let n = 0; n < PRESSES; n++) presses.push(await press())
  return presses
}

/** A real office: one clerk at a counter, boards on the wall, and a look at the virtual printer's paper. */
async function openHall(run: Run) {
  const { url } = await startServer(run, await foundOffice(run, 12))
  const open = async (look: 'board' | 'paper') => LeanScreen.open(url, { screen: look, office: OFFICE })
  const boards = await Promise.all(Array.from({ length: BOARDS }, () => open('board')))
  const paper = await open('paper')
  const look = { screen: 'desk', office: OFFICE, counter: COUNTER } as const
  const cookie = await signIn(url, 'maria')
  let desk = await LeanScreen.open(url, look, cookie)
  for (const screen of [...boards, paper]) run.atEnd(() => screen.close())
  run.atEnd(() => desk.close())

  /** Presses, and waits for everybody. Gives the ticket that was answered. */
  const press = async (type: 'openCounter' | 'callNext' | 'startServing' | 'finish') => {
    const heard = boards.map((board) => board.nextView())
    const began = performance.now()
    const fields = { openCounter: { takeOver: false }, callNext: {}, startServing: {}, finish: { rows: [] } }[type]
    // Each verb meets the fields that its shape asks for; the server refuses anything else.
    const { answer, at } = await desk.ask({ type, counter: COUNTER, ...fields } as Parameters<typeof desk.ask>[0])
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal}`)
    const views = await Promise.all(heard)
    const { ticket } = answer.reply
    if (ticket !== undefined && !views.every(({ text }) => text.includes(`"${ticket}"`)))
      throw new Error(`a board does not show ${ticket}`)
    return { lastScreen: Math.max(...views.map((view) => view.at)) - began, clerk: at - began }
  }
  await press('openCounter')
  return {
    /** As many people as will be called, their slips printed: the printer's own fsyncs are over before the clock starts. */
    fill: async () => {
      // A line of its own each round: nobody's fingers press as often as a bench, and the door counts by line.
      desk.close()
      desk = await LeanScreen.open(url, look, cookie)
      const take = { type: 'takeTicket', service: 'b', language: 'el', priority: null } as const
      const taken = await Promise.all(Array.from({ length: PRESSES }, () => desk.ask(take)))
      const last = taken.at(-1)?.answer
      if (!last?.ok) throw new Error(`no ticket: ${last?.refusal}`)
      await paper.sees(`${last.reply.ticket}"`)
    },
    press: async () => {
      const measured = await press('callNext')
      await press('startServing')
      await press('finish')
      return measured
    },
  }
}

// One office with 500 phones that follow their tickets: what a press costs the boards, the clerk and the server's memory then.
import type { Answer } from '#shared/protocol.ts'
import { compare, compareOnce, percentile, type Row } from '../figures.ts'
import { openFloorScreens } from '../floor-screens.ts'
import { LeanScreen } from '../lean-screen.ts'
import type { Run } from '../run.ts'
import { foundOffice, OFFICE, signIn, startServer } from '../server.ts'

const BOARDS = 15
const PHONES = 500
const COUNTER = '3'
/** A kiosk may ask so often at once; then others stand beside it. */
const TAKES_A_KIOSK = 35
/** Of performance that was set as a goal, with slack for a machine that does other things. */
const SLACK = 4
const BOARD_GOAL = 1.5
const CLERK_GOAL = 3
const MEMORY_GOAL = 3

type Press = { readonly lastScreen: number; readonly clerk: number; readonly lastFollower: number }

export async function followersRow(run: Run): Promise<Row> {
  const presses = run.quick ? 4 : 12
  const floor = await openFloorScreens(run, BOARDS)
  const hall = await openHall(run)
  const many = (press: () => Promise<Press>) => async () => {
    const all: Press[] = []
    for (let n = 0; n < presses; n++) all.push(await press())
    return all
  }
  const rounds = run.quick ? 2 : 5
  const alone = await run.interleave(many(floor.press), many(hall.press), rounds)
  const floorGrew = await grown(floor.held, () => floor.follow(PHONES))
  const ourGrew = await grown(hall.held, hall.follow)
  const crowded = await run.interleave(many(floor.press), many(hall.press), rounds)
  const line = (what: string, of: keyof Press, sides: { baseline: Press[][]; ours: Press[][] }) => {
    const each = (all: Press[][]) =>
      all.map((one) =>
        percentile(
          one.map((press) => press[of]),
          50,
        ),
      )
    return compare(what, 'ms', { baseline: each(sides.baseline), ours: each(sides.ours) })
  }
  const boards = line(`last of ${BOARDS} boards, ${PHONES} phones, p50`, 'lastScreen', crowded)
  const clerkAlone = line('the clerk’s answer, no phones, p50', 'clerk', alone)
  const clerk = line(`the clerk’s answer, ${PHONES} phones, p50`, 'clerk', crowded)
  const memory = compareOnce('server memory a phone', 'kB', floorGrew / PHONES / 1000, ourGrew / PHONES / 1000)
  const over = (is: number, goal: number) => Number(is > goal * SLACK)
  return {
    title: `One office with ${PHONES} phones following their tickets`,
    better: 'less',
    baseline: `bare ws server in its own process: one durable row, an answer, one short frame to each of ${BOARDS} clients, then of ${BOARDS + PHONES}`,
    lines: [
      line(`last of ${BOARDS} boards, no phones, p50`, 'lastScreen', alone),
      boards,
      line(`last of ${PHONES} phones, p50`, 'lastFollower', crowded),
      clerkAlone,
      clerk,
      memory,
    ],
    notes: [
      `${presses} presses a round, ${rounds} rounds. Each phone is told a whole view of its own, since each press moves everybody’s place.`,
      `Goals: the boards ≤ × ${BOARD_GOAL} of the floor; the clerk’s answer ≤ × ${CLERK_GOAL} of without phones (here × ${(clerk.ours.median / clerkAlone.ours.median).toFixed(2)}); memory ≤ × ${MEMORY_GOAL} of bare ws, ≤ 24 KiB. Memory: heap and buffers after a collection.`,
    ],
    mustBeZero: {
      'phones that were not let in': hall.turnedAway(),
      [`boards over ${SLACK} × their goal`]: over(boards.ratio?.median ?? 0, BOARD_GOAL),
      [`memory over ${SLACK} × its goal`]: over(memory.ratio?.median ?? 0, MEMORY_GOAL),
      [`clerk over ${SLACK} × the goal`]: over(clerk.ours.median / clerkAlone.ours.median, CLERK_GOAL),
    },
  }
}

/** By how many bytes a process grows meanwhile. */
async function grown(held: () => Promise<number>, meanwhile: () => Promise<void>): Promise<number> {
  const before = await held()
  await meanwhile()
  return (await held()) - before
}

async function openHall(run: Run) {
  const { url, held } = await startServer(run, await foundOffice(run, 12, []), { SEIRA_PROXY: 'loopback' })
  await saysWherePhonesFindIt(url)
  const opened = (screen: LeanScreen) => {
    run.atEnd(() => screen.close())
    return screen
  }
  const boards = await Promise.all(
    Array.from({ length: BOARDS }, async () => opened(await LeanScreen.open(url, { screen: 'board', office: OFFICE }))),
  )
  const look = { screen: 'desk', office: OFFICE, counter: COUNTER } as const
  const desk = opened(await LeanScreen.open(url, look, await signIn(url, 'maria')))
  const yes = (answer: Answer) => {
    if (!answer.ok) throw new Error(`refused: ${answer.refusal}`)
    return answer
  }
  const keys: string[] = []
  while (keys.length < PHONES) {
    const kiosk = await LeanScreen.open(url, { screen: 'kiosk', office: OFFICE })
    for (let n = 0; n < TAKES_A_KIOSK && keys.length < PHONES; n++) {
      const take = { type: 'takeTicket', service: 'b', language: 'el', priority: null } as const
      const { page = '' } = yes((await kiosk.ask(take)).answer)
      keys.push(page.slice(page.lastIndexOf('/') + 1))
    }
    kiosk.close()
  }
  yes((await desk.ask({ type: 'openCounter', counter: COUNTER, takeOver: false })).answer)
  const phones: LeanScreen[] = []
  let turnedAway = 0

  const does = async (command: Parameters<LeanScreen['ask']>[0]): Promise<Press> => {
    const heard = boards.map((board) => board.nextView())
    // The last in the line: whatever is called before it, its place moves.
    const last = phones.at(-1)?.nextView()
    const began = performance.now()
    const { answer, at } = await desk.ask(command)
    yes(answer)
    const views = await Promise.all(heard)
    const follower = command.type === 'callNext' ? await last : undefined
    last?.catch(() => undefined) // it is told only what it would draw otherwise
    return {
      lastScreen: Math.max(...views.map((view) => view.at)) - began,
      clerk: at - began,
      lastFollower: (follower?.at ?? began) - began,
    }
  }
  return {
    held,
    turnedAway: () => turnedAway,
    press: async () => {
      const measured = await does({ type: 'callNext', counter: COUNTER })
      await does({ type: 'startServing', counter: COUNTER })
      await does({ type: 'finish', counter: COUNTER, rows: [] })
      // Answered only when all phones have been told of the press before: the next one begins in a quiet house.
      await desk.ask({ type: 'recall', counter: COUNTER })
      return measured
    },
    follow: async () => {
      // Each phone has an address of its own: one address may open only so many lines at once.
      for (const [at, key] of keys.entries()) {
        const phone = await LeanScreen.open(
          url,
          { screen: 'ticket', office: OFFICE, key },
          '',
          `10.0.${at >> 8}.${at & 255}`,
        ).catch(() => null)
        if (phone === null) turnedAway += 1
        else phones.push(opened(phone))
      }
    },
  }
}

/** Without an address no ticket has a page of its own. */
async function saysWherePhonesFindIt(url: string): Promise<void> {
  const headers = { cookie: await signIn(url, 'admin'), 'content-type': 'application/json' }
  const now = (await (await fetch(`${url}/api/settings`, { headers })).json()) as {
    version: number
    configuration: { name: object }
  } // our own
  const value = { name: now.configuration.name, address: 'https://seira.example', openData: true }
  const body = JSON.stringify({ section: 'municipality', office: null, base: now.version, value })
  const answer = await fetch(`${url}/api/settings`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`the address was refused: ${await answer.text()}`)
}

// One clerk at a desk of a real server, who takes numbers for others, calls them, serves them, and is timed.
import type { Command } from '#shared/queue/commands.ts'
import { LeanScreen } from './lean-screen.ts'
import type { Run } from './run.ts'
import { OFFICE, type Server, signIn } from './server.ts'

const COUNTER = '3'
const CLERK = 'maria'

export type Pressed = { readonly take: number[]; readonly call: number[] }

export async function pressedDesk(run: Run, { url }: Server) {
  const look = { screen: 'desk', office: OFFICE, counter: COUNTER } as const
  const cookie = await signIn(url, CLERK)
  let desk = await LeanScreen.open(url, look, cookie)
  run.atEnd(() => desk.close())
  const ask = async (command: Command): Promise<number> => {
    const began = performance.now()
    const { answer, at } = await desk.ask(command)
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal}`)
    return at - began
  }
  await ask({ type: 'openCounter', counter: COUNTER, takeOver: false })
  return {
    /** So many people come, one after the other, and are called and served. Milliseconds until the clerk's answer. */
    press: async (people: number): Promise<Pressed> => {
      // A line of its own each round: nobody's fingers press as often as a bench, and the door counts by line.
      desk.close()
      desk = await LeanScreen.open(url, look, cookie)
      const pressed: Pressed = { take: [], call: [] }
      for (let n = 0; n < people; n++)
        pressed.take.push(await ask({ type: 'takeTicket', service: 'b', language: 'el', priority: null }))
      for (let n = 0; n < people; n++) {
        pressed.call.push(await ask({ type: 'callNext', counter: COUNTER }))
        await ask({ type: 'startServing', counter: COUNTER })
        await ask({ type: 'finish', counter: COUNTER, rows: [] })
      }
      return pressed
    },
  }
}

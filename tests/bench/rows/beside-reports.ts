// A clerk calls while a supervisor runs every report and every export over ten years, back to back; and while nobody does.
import { addressOf } from '#shared/reports/asked.ts'
import { formats } from '../../../server/exports/format.ts'
import { questions } from '../../../server/reports/questions.ts'
import { compare, percentile, type Row } from '../figures.ts'
import { copyOf, type Past, pastOf } from '../past.ts'
import { pressedDesk } from '../pressed-desk.ts'
import type { Run } from '../run.ts'
import { signIn, startServer } from '../server.ts'

const PEOPLE = 100

export async function besideReportsRow(run: Run): Promise<Row> {
  const past = await pastOf(run)
  const server = await startServer(run, copyOf(run, past))
  const desk = await pressedDesk(run, server)
  const reader = readerOf(server.url, await signIn(server.url, 'supervisor'), past)
  const people = run.quick ? 40 : PEOPLE
  const sides = await run.interleave(
    () => desk.press(people),
    async () => {
      const stop = reader.begin()
      await reader.under()
      const pressed = await desk.press(people)
      await stop()
      return pressed
    },
  )
  const line = (what: string, of: 'take' | 'call', percent: number) =>
    compare(what, 'ms', {
      baseline: sides.baseline.map((round) => percentile(round[of], percent)),
      ours: sides.ours.map((round) => percentile(round[of], percent)),
    })
  return {
    title: 'Calls while every report runs',
    better: 'less',
    baseline: 'the same server with nobody who reads a report',
    lines: [
      line('call next, p50', 'call', 50),
      line('call next, p99', 'call', 99),
      line('call next, worst of a round', 'call', 100),
      line('take a ticket, p99', 'take', 99),
    ],
    notes: [
      `${people} people a round. The supervisor asks over ${past.years === 1 ? 'one year' : `${past.years} years`}: ${reader.said()}`,
      `${reader.answered()} were answered meanwhile. Server with its thread, load and reader share this machine's CPUs.`,
    ],
    mustBeZero: { 'reports refused or failed': reader.failed() },
  }
}

/** Reads each report on the page and in every format, one after the other, over and over. */
function readerOf(url: string, cookie: string, { from, to }: Past) {
  const asked = addressOf({ from, to, office: null, keps: null, more: {} })
  const names = Object.keys(questions)
  const paths = names.flatMap((name) => [name, ...formats.map((format) => `${name}/as/${format}`)])
  let answered = 0
  let failed = 0
  let begun = Promise.withResolvers<void>()
  const readAll = async (goesOn: () => boolean) => {
    for (let at = 0; goesOn(); at = (at + 1) % paths.length) {
      const asking = fetch(`${url}/api/reports/${paths[at]}?${asked}`, { headers: { cookie } })
      begun.resolve()
      const response = await asking
      await response.arrayBuffer()
      answered += 1
      if (!response.ok) failed += 1
    }
  }
  return {
    /** Gives what ends it. */
    begin: () => {
      let on = true
      begun = Promise.withResolvers<void>()
      const done = readAll(() => on)
      return async () => {
        on = false
        await done
      }
    },
    under: () => begun.promise,
    said: () => `${names.join(', ')}; each as JSON, ${formats.join(', ')}.`,
    answered: () => answered,
    failed: () => failed,
  }
}

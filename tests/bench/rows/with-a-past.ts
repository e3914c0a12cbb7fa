// The same office with ten years behind it and with none: how long a ticket, a call, and the first call after a start take.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { databaseFile } from '../../../server/database/open.ts'
import { compare, percentile, type Row } from '../figures.ts'
import { copyOf, pastOf } from '../past.ts'
import { pressedDesk } from '../pressed-desk.ts'
import type { Run } from '../run.ts'
import { foundOffice, startServer } from '../server.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PEOPLE = 60
const COUNTERS = 12

export async function withAPastRow(run: Run): Promise<Row> {
  const past = await pastOf(run)
  const old = copyOf(run, past)
  const fresh = await foundOffice(run, COUNTERS)
  const starts = await run.interleave(
    () => firstCall(run, fresh),
    () => firstCall(run, old),
    run.quick ? 1 : 3,
  )
  const desks = {
    fresh: await pressedDesk(run, await startServer(run, fresh)),
    old: await pressedDesk(run, await startServer(run, old)),
  }
  const people = run.quick ? 30 : PEOPLE
  const sides = await run.interleave(
    () => desks.fresh.press(people),
    () => desks.old.press(people),
  )
  const line = (what: string, of: 'take' | 'call', percent: number) =>
    compare(`${what}, p${percent}`, 'ms', {
      baseline: sides.baseline.map((round) => percentile(round[of], percent)),
      ours: sides.ours.map((round) => percentile(round[of], percent)),
    })
  const verified = run.quick ? null : verifyCost(past.folder)
  return {
    title: `With a past of ${past.years === 1 ? 'one year' : `${past.years} years`}`,
    better: 'less',
    baseline: 'the same office with nothing before today',
    lines: [
      line('take a ticket', 'take', 50),
      line('take a ticket', 'take', 90),
      line('call next', 'call', 50),
      line('call next', 'call', 90),
      compare('from the start of the process to the first call', 'ms', starts),
    ],
    notes: [
      `${people} people a round; the clerk's own answer, through a real server in its own process.`,
      ...(verified === null ? [] : [verified.said]),
    ],
    mustBeZero: verified === null ? {} : { differences: verified.differences },
  }
}

/** The server starts, a clerk signs in, somebody comes and is called. Milliseconds. */
async function firstCall(run: Run, folder: string): Promise<number> {
  const began = performance.now()
  const server = await startServer(run, folder)
  const desk = await pressedDesk(run, server)
  await desk.press(1)
  const took = performance.now() - began
  await server.stop()
  return took
}

/** `npm run verify` over all of it. */
function verifyCost(folder: string): { said: string; differences: number } {
  const script = `
    import { verify } from '${join(ROOT, 'server/reports/verify.ts')}'
    const began = performance.now()
    const { cases, facts, differences } = verify('${databaseFile(folder)}')
    const most = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ cases, facts, differences: differences.length, most, took: performance.now() - began }))`
  const done = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`verify ended with ${done.status}: ${done.stderr}`)
  const { cases, facts, differences, most, took } = JSON.parse(done.stdout) as Record<string, number> // written three lines above
  const shown = (value = 0) => Math.round(value).toLocaleString('en-GB')
  const said = `npm run verify: ${shown(cases)} cases, ${shown(facts)} facts in ${shown((took ?? 0) / 1000)} s, ${shown(most)} MiB at most.`
  return { said, differences: differences ?? 0 }
}

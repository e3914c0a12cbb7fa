// `npm run bench [-- --quick]`: measures Seira beside the least that could do the same, in the same run. Ratios count, not times.
// Ends with 1 only when something is wrong (duplicates, gaps, errors, losses), with 2 when it could not measure.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fsyncLatency, tempDisk } from './disk.ts'
import type { Row } from './figures.ts'
import { besideReportsRow } from './rows/beside-reports.ts'
import { bundlesRow } from './rows/bundles.ts'
import { clickRow } from './rows/click.ts'
import { countersCostRow } from './rows/counters-cost.ts'
import { firstPictureRow } from './rows/first-picture.ts'
import { followersRow } from './rows/followers.ts'
import { officeRow } from './rows/office.ts'
import { raceRow } from './rows/race.ts'
import { reportsRow } from './rows/reports.ts'
import { slipRow } from './rows/slip.ts'
import { slipTimeRow } from './rows/slip-time.ts'
import { tapRow } from './rows/tap.ts'
import { withAPastRow } from './rows/with-a-past.ts'
import { Run } from './run.ts'
import { asText, isRight } from './table.ts'

const ROOT = join(import.meta.dirname, '../..')
const LIMIT_MS = 600_000
const rowsInOrder: readonly ((run: Run) => Row | Promise<Row>)[] = [
  officeRow,
  clickRow,
  followersRow,
  raceRow,
  tapRow,
  bundlesRow,
  firstPictureRow,
  slipRow,
  slipTimeRow,
  reportsRow,
  countersCostRow,
  withAPastRow,
  besideReportsRow,
]

const args = process.argv.slice(2)
if (args.some((arg) => arg !== '--quick')) stop('Usage: npm run bench [-- --quick]')
const run = new Run(args.includes('--quick'))
const limit = setTimeout(() => void giveUp(`it took longer than ${LIMIT_MS / 1000} s`), LIMIT_MS)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp('it was stopped'))
try {
  process.exitCode = (await measure()) ? 0 : 1
} catch (cause) {
  await giveUp(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
} finally {
  clearTimeout(limit)
}

/** True when nothing is wrong. */
async function measure(): Promise<boolean> {
  const began = performance.now()
  const disk = tempDisk()
  if (disk.inMemory)
    stop(
      `${disk.folder} is ${disk.kind}: memory, not a disk. Name a folder on a real disk with TMPDIR and run it again.`,
    )
  const pagesAreNew = buildPages()
  const kind = run.quick ? 'quick' : 'full'
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} CPUs`
  say(
    `Seira bench, ${kind}: ${run.rounds} rounds after a warm-up, baseline and ours in turn; median (min–max). ${machine}`,
  )
  const fsync = fsyncLatency(run)
  say(
    `Disk: ${disk.folder} on ${disk.kind ?? 'a file system that could not be checked here (no /proc/mounts)'}; append 4 KiB + fdatasync:` +
      ` p50 ${fsync.p50.toFixed(2)} ms, p99 ${fsync.p99.toFixed(2)} ms (${fsync.times} times). All durable rows hang on it.`,
  )
  if (!pagesAreNew) say('The pages could not be built from the sources as they stand: dist/ is of an earlier build.')
  const rows: Row[] = []
  for (const row of rowsInOrder) {
    rows.push(await row(run))
    await run.clean()
    say(asText(rows.at(-1) as Row, rows.length)) // the row that was just pushed
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  const out = join(ROOT, 'tests/out/bench.json')
  mkdirSync(join(out, '..'), { recursive: true })
  const report = {
    measuredAt: new Date().toISOString(),
    kind,
    rounds: run.rounds,
    machine,
    disk,
    fsync,
    pagesAreNew,
    rows,
  }
  writeFileSync(out, `${JSON.stringify({ ...report, seconds }, null, 2)}\n`)
  say(`\n${rows.every(isRight) ? 'Nothing is wrong' : 'SOMETHING IS WRONG: see ✗'}. ${seconds} s. tests/out/bench.json`)
  return rows.every(isRight)
}

/** As `npm start` builds them: only when their sources are newer. */
function buildPages(): boolean {
  const prepare = pathToFileURL(join(ROOT, 'server/set-up/prepare.mjs')).href
  const script = `import { build, projectNode } from '${prepare}'; build(projectNode())`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }).status === 0
}

async function giveUp(why: string): Promise<never> {
  await run.clean()
  return stop(`The bench could not be finished: ${why}`)
}

function stop(why: string): never {
  process.stderr.write(`\n${why}\n\n`)
  process.exit(2)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

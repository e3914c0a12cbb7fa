// From a fresh clone to installed and built, on any Node that can run this file. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const BIN = join(ROOT, 'node_modules/.bin')
/** better-sqlite3 13 ends without a word on an older Node; type stripping needs 22.18. */
const OLDEST = [22, 18]

export function say(text) {
  process.stdout.write(`▸ ${text}\n`)
}

export function fail(text) {
  process.stderr.write(`\n${text}\n\n`)
  process.exit(1)
}

/** Installs what the lockfile says, once for each lockfile. */
export function install() {
  const lock = fingerprint([join(ROOT, 'package-lock.json')])
  const mark = join(ROOT, 'node_modules/.seira-installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  say('Εγκατάσταση βιβλιοθηκών (μία φορά, περίπου ένα λεπτό)… / Installing packages (once, about a minute)…')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci')
  writeFileSync(mark, lock)
}

/** The Node that runs the project: this one if it is new enough, else the one that npm installed with the packages. */
export function projectNode() {
  const own = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node')
  for (const node of [process.execPath, own]) if (existsSync(node) && isNewEnough(node)) return node
  return fail(
    `Χρειάζεται Node ${OLDEST.join('.')} ή νεότερο· εδώ τρέχει το ${process.versions.node}. Κατεβάστε το από το nodejs.org (έκδοση 24 LTS).\n` +
      `Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}. Get it from nodejs.org (version 24 LTS).`,
  )
}

/** Builds the pages when their sources are newer than the last build. */
export function build(node) {
  const sources = fingerprint(
    [...files('shared'), ...files('display'), ...files('counter-client'), 'package-lock.json'].map((file) =>
      join(ROOT, file),
    ),
  )
  const mark = join(ROOT, 'dist/.seira-built')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return
  for (const [step, room] of ['display', 'counter-client'].entries()) {
    say(`Κατασκευή σελίδων ${step + 1}/2 / Building pages ${step + 1}/2: ${room}`)
    run(node, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', room, '--logLevel', 'warn'], `vite build ${room}`)
  }
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, sources)
}

/** Runs to its end with its output shown; a failure ends this program with the same word. */
export function run(command, args, name = command) {
  const path = `${BIN}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  })
  if (done.error !== undefined) fail(`Δεν βρέθηκε / Not found: ${command} (${done.error.message})`)
  if (done.status !== 0) fail(`Απέτυχε / Failed: ${name} (${done.status ?? done.signal})`)
}

function isNewEnough(node) {
  const asked =
    node === process.execPath
      ? process.versions.node
      : spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout
  const [major = 0, minor = 0] = (asked ?? '').trim().split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function files(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort()
}

function fingerprint(paths) {
  const digest = createHash('sha256')
  for (const path of paths) digest.update(path.slice(ROOT.length)).update(readFileSync(path))
  return digest.digest('hex')
}

// `npm test`: installs, builds, checks and runs every test, from a fresh clone or again. Ends with «N passed, N failed».
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, fail, install, projectNode, ROOT, run, say } from '../server/set-up/prepare.mjs'

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

install()
const node = projectNode()
process.env.SEIRA_BROWSER = browser()
build(node)
say('Έλεγχος: μορφή, τύποι, αχρησιμοποίητα, βέλη / Checking format, types, unused code, arrows')
run('npm', ['run', '--silent', 'check'], 'npm run check')
say('Δοκιμές / Tests')
process.exit(runTests())

/** The whole suite; its own figures become the last line. */
function runTests() {
  const report = join(ROOT, 'tests/out/report.json')
  rmSync(report, { force: true })
  mkdirSync(join(ROOT, 'tests/out'), { recursive: true })
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const args = [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  const done = spawnSync(node, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } })
  if (!existsSync(report)) return fail('Οι δοκιμές δεν έτρεξαν ως το τέλος. / The tests did not run to their end.')
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  // A file that fails before its first test counts as a failure too; a skipped test would be a hole.
  const failed = numFailedTests + numPendingTests + (numFailedTests === 0 ? numFailedTestSuites : 0)
  process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`)
  return failed > 0 || numPassedTests === 0 || done.status !== 0 ? 1 : 0
}

/** A Chromium for the browser tests: one that is there, else Debian's, else a clear word. Never skipped. */
function browser() {
  const asked = process.env.SEIRA_BROWSER
  if (asked !== undefined && !existsSync(asked)) fail(`Δεν υπάρχει / There is no ${asked} (SEIRA_BROWSER)`)
  const found = asked ?? [...BROWSERS, MAC].find((path) => existsSync(path))
  if (found !== undefined) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    say('Εγκατάσταση Chromium από τα πακέτα του Debian / Installing Chromium from Debian’s packages')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    if (existsSync(BROWSERS[0])) return BROWSERS[0]
  }
  return fail(
    'Οι δοκιμές των οθονών χρειάζονται Chromium ή Chrome. Εγκαταστήστε το (Debian: sudo apt-get install chromium) ή ορίστε SEIRA_BROWSER.\n' +
      'The screen tests need Chromium or Chrome. Install it (Debian: sudo apt-get install chromium), or name it in SEIRA_BROWSER.',
  )
}

// `npm test`: installs, builds, checks and runs every test, from a fresh clone or again. Ends with «N passed, N failed».
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, fail, install, projectNode, ROOT, run, say } from '../server/set-up/prepare.mjs'

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

const AUDIT_WITHIN_MS = 30_000

install()
const node = projectNode()
process.env.SEIRA_BROWSER = browser()
cables()
build(node)
say('Έλεγχος: μορφή, τύποι, αχρησιμοποίητα, βέλη / Checking format, types, unused code, arrows')
run('npm', ['run', '--silent', 'check'], 'npm run check')
audit(node)
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

/** Known faults of the packages that go into production: a grave one fails the run; where no registry answers, that is said. */
function audit(node) {
  say('Γνωστά κενά ασφαλείας των βιβλιοθηκών / Known vulnerabilities of the packages')
  const asked = ['audit', '--omit=dev', '--audit-level=high', '--json']
  const path = `${dirname(node)}:${process.env.PATH ?? ''}`
  const done = spawnSync('npm', asked, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: AUDIT_WITHIN_MS,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  })
  const grave = graveIn(done.stdout ?? '')
  if (grave === null)
    say('Το μητρώο δεν απάντησε· δεν ελέγχθηκαν. / The registry gave no answer; they were not checked.')
  else if (grave.length > 0)
    fail(`Σοβαρά κενά ασφαλείας / Grave vulnerabilities: ${grave.join(', ')} (npm audit --omit=dev)`)
}

/** The names of the packages with faults that are high or critical; null when this is no audit. */
function graveIn(output) {
  try {
    const { vulnerabilities } = JSON.parse(output)
    return Object.values(vulnerabilities)
      .filter(({ severity }) => severity === 'high' || severity === 'critical')
      .map(({ name, severity }) => `${name} (${severity})`)
  } catch {
    return null // offline, or a registry that answers other questions only
  }
}

/** A Chromium for the browser tests: one that is there, else Debian's, else a clear word. Never skipped. */
function browser() {
  const asked = process.env.SEIRA_BROWSER
  if (asked !== undefined && !existsSync(asked)) fail(`Δεν υπάρχει / There is no ${asked} (SEIRA_BROWSER)`)
  const found = asked ?? [...BROWSERS, MAC].find((path) => existsSync(path))
  if (found !== undefined) return found
  if (fromDebian('chromium') && existsSync(BROWSERS[0])) return BROWSERS[0]
  return fail(
    'Οι δοκιμές των οθονών χρειάζονται Chromium ή Chrome. Εγκαταστήστε το (Debian: sudo apt-get install chromium) ή ορίστε SEIRA_BROWSER.\n' +
      'The screen tests need Chromium or Chrome. Install it (Debian: sudo apt-get install chromium), or name it in SEIRA_BROWSER.',
  )
}

/** socat, which holds the two ends of the cable at which the tests' printers hang. Never skipped either. */
function cables() {
  const isThere = () => spawnSync('socat', ['-V'], { stdio: 'ignore' }).error === undefined
  if (isThere() || (fromDebian('socat') && isThere())) return
  fail(
    'Οι δοκιμές των εκτυπωτών χρειάζονται το socat. Εγκαταστήστε το (Debian: sudo apt-get install socat).\n' +
      'The printer tests need socat. Install it (Debian: sudo apt-get install socat).',
  )
}

/** False where that is not possible. */
function fromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  say(`Εγκατάσταση ${name} από τα πακέτα του Debian / Installing ${name} from Debian’s packages`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  return true
}

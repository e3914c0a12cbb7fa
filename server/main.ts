// Starts the house, says where everything is, and closes it cleanly.
import { CannotStart } from './cannot-start.ts'
import { type Config, readConfig } from './config.ts'
import { DEMO_PASSWORD, demoPeople } from './demo/larisa.ts'
import type { House } from './house.ts'
import { type KeptHouse, keepHouse } from './keep-house.ts'
import { log } from './log.ts'

try {
  const config = readConfig(process.env, process.argv.slice(2))
  const house = await keepHouse(config, (opened) => process.stdout.write(welcome(opened, config)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave(house))
} catch (cause) {
  if (cause instanceof CannotStart) process.stderr.write(`\n${cause.message}\n\n`)
  else log('Seira could not start', cause)
  process.exit(1)
}

async function leave(house: KeptHouse): Promise<void> {
  process.stdout.write('\nΗ Σειρά κλείνει… / Closing…\n')
  try {
    await house.close()
    process.exit(0)
  } catch (cause) {
    log('Seira did not close cleanly; nothing that was acknowledged is lost', cause)
    process.exit(1)
  }
}

function welcome(house: House, { dataFolder, host, lively }: Config): string {
  const { url, demo, isNew, setUpCode, certificateEnds } = house
  const places = [
    ['Αρχική / Hub', '/'],
    ['Πίνακας / Board', '/board'],
    ['Εκδοτήριο / Kiosk', '/kiosk'],
    ['Πινακίδα θυρίδας / Counter display', '/counter'],
    ['Θυρίδα / Desk', '/desk'],
    ['Προϊστάμενος / Supervisor', '/supervisor'],
    ['Ρυθμίσεις / Settings', '/settings'],
    ['Εικονικός εκτυπωτής / Virtual printer', '/printer'],
  ] as const
  const lines = ['', '  Η Σειρά τρέχει. / Seira is running.', '']
  for (const [name, path] of places) lines.push(`  ${name.padEnd(40)} ${url}${path}`)
  lines.push('', `  Δεδομένα / Data: ${dataFolder}`)
  if (demo) {
    lines.push('', `  Λογαριασμοί επίδειξης / Demo accounts, κωδικός / password: ${DEMO_PASSWORD}`)
    for (const { username, name, role } of demoPeople) lines.push(`    ${username.padEnd(12)} ${name} (${role})`)
  }
  if (lively && demo)
    lines.push(
      '',
      '  Ζωντανή επίδειξη: εικονικοί πολίτες και συνάδελφοι· οι θυρίδες 1–3 είναι για εσάς.',
      '  A lively demo: simulated citizens and colleagues; counters 1–3 are for you.',
    )
  if (isNew)
    lines.push(
      '',
      `  Πρώτη ρύθμιση / First set-up: ${url}/settings`,
      `  Από άλλον υπολογιστή ζητείται κωδικός. / From another machine a code is asked for.`,
      `  Κωδικός πρώτης ρύθμισης / Code of the first set-up: ${setUpCode}`,
    )
  if (certificateEnds !== null) lines.push(...aboutCertificate(certificateEnds, Date.now()))
  if (host === '127.0.0.1')
    lines.push(
      '',
      '  Μόνο από αυτόν τον υπολογιστή. Για το τοπικό δίκτυο: HOST=0.0.0.0',
      '  This machine only. For the local network: HOST=0.0.0.0',
    )
  return `${lines.join('\n')}\n\n  Ctrl-C: τέλος / stop\n\n`
}

const SOON_MS = 14 * 24 * 3_600_000

function aboutCertificate(ends: number, now: number): string[] {
  const date = new Date(ends).toISOString().slice(0, 10)
  if (ends <= now)
    return [
      '',
      `  ΠΡΟΣΟΧΗ: το πιστοποιητικό έληξε στις ${date}. Οι οθόνες δεν θα συνδεθούν ώσπου να ανανεωθεί.`,
      `  WARNING: the certificate expired on ${date}. Screens will not connect until it is renewed.`,
    ]
  if (ends - now > SOON_MS) return []
  return ['', `  Το πιστοποιητικό λήγει στις ${date}. / The certificate expires on ${date}.`]
}

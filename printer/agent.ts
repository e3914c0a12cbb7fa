// `npm run printer -- http://server:8080`: prints at another machine, once an administrator has said for which office and printer.
import { resolve } from 'node:path'
import type { Told } from '#shared/protocol.ts'
import { codeInTwo } from '#shared/text/enrol.ts'
import { AgentDoor } from './agent-door.ts'
import { agentKey, newAgentKey } from './agent-key.ts'
import { end } from './end.ts'
import { Press } from './press.ts'
import { ServerLine } from './server-line.ts'

const asked = process.argv[2] ?? ''
const folder = resolve(process.env.SEIRA_PRINTER_DATA ?? 'printer-data')
const say = (el: string, en: string) => void process.stdout.write(`${el}\n${en}\n\n`)

if (!/^https?:$/.test(URL.canParse(asked) ? new URL(asked).protocol : '')) {
  say(
    'Δώστε τη διεύθυνση του διακομιστή: npm run printer -- http://server:8080',
    'Name the address of the server: npm run printer -- http://server:8080',
  )
  process.exit(1)
}

const url = new URL(asked).origin
let key = agentKey(folder)
/** The office that it prints for now; null until the server has said which. */
let office: string | null = null
let press: Press | null = null
/** What was told last, for a press that waits for the one before to end. */
let told: Told<'slips'> | null = null
/** For which printer it has said that it prints. */
let introduced = ''
let moving: Promise<void> = Promise.resolve()

const line = new ServerLine({
  url,
  auth: () => ({ look: { screen: 'slips', office: '' }, device: key }),
  onSlips: (slips) => {
    told = slips
    prints()
  },
  report: () => press?.report() ?? null,
  onOrder: (order) => {
    if (order.do === 'belong') moveTo(order.office)
    else if (order.do === 'forget') forget()
    else if (order.do === 'reload') line.open()
    else if (order.do === 'identify')
      say(`Αυτός ο εκτυπωτής είναι: ${order.name}, ${order.place}`, `This printer is: ${order.name}, ${order.place}`)
  },
  onTurnedAway: (why) => {
    if (why === 'removed') forget()
    door.wait()
    return 'rest'
  },
})

const door = new AgentDoor({
  url,
  key: () => key,
  onCode: (code) =>
    say(
      `Κωδικός: ${codeInTwo(code)}. Ο διαχειριστής τον επιβεβαιώνει στις Ρυθμίσεις › Συσκευές: ${url}/settings#devices`,
      `Code: ${codeInTwo(code)}. The administrator confirms it in Settings › Devices: ${url}/settings#devices`,
    ),
  onAdmitted: () => line.open(),
  onRemoved: forget,
})

/** What it was told last, once there is somebody to print it. */
function prints(): void {
  if (press === null || told === null) return
  const { office: name, printer } = told.view
  const where = `${name.el}, ${printer.name}`
  if (where !== introduced) say(`Τυπώνει για: ${where}`, `Prints for: ${name.en}, ${printer.name}`)
  introduced = where
  press.hear(told)
}

/** Before the first view of that office. One press is closed before the next is opened. */
function moveTo(next: string): void {
  told = null
  if (next === office) return
  office = next
  moving = moving.then(async () => {
    const before = press
    press = null
    await before?.close()
    press = new Press(next, folder, () => line.report())
    prints()
  })
  moving.catch((cause: unknown) => {
    console.error(`printer: it cannot print for ${next}:`, cause)
    process.exit(1)
  })
}

function forget(): void {
  key = newAgentKey(folder)
  say(
    'Ο εκτυπωτής αφαιρέθηκε. Για να μπει ξανά, θέλει νέα έγκριση.',
    'The printer was removed. It needs a new approval.',
  )
}

const leave = () =>
  end(async () => {
    line.close()
    door.leave()
    await moving
    await press?.close()
  })
process.once('SIGINT', () => void leave())
process.once('SIGTERM', () => void leave())

// The printer's own process, so that a hung device stops nobody: looks at the slips, prints each once, tells how its paper is.
import { endsWithItsServer, setting } from './child.ts'
import { Press } from './press.ts'
import { ServerLine } from './server-line.ts'

const office = setting('SEIRA_OFFICE')
const deviceKey = setting('SEIRA_DEVICE_KEY')
const printer = setting('SEIRA_OFFICE_PRINTER')
const press = new Press(office, setting('SEIRA_DATA'), () => line.report())
const line: ServerLine = new ServerLine({
  url: setting('SEIRA_URL'),
  auth: () => ({ look: { screen: 'slips', office, printer }, deviceKey }),
  onSlips: (told) => press.hear(told),
  report: () => press.report(),
  onOrder: () => undefined,
  onTurnedAway: () => 'again',
})

endsWithItsServer(async () => {
  line.close()
  await press.close()
})

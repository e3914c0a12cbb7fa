// The printer's own process, so that a hung device stops nobody: looks at the slips, prints each once, tells how its paper is.
import { end } from './end.ts'
import { Press } from './press.ts'
import { ServerLine } from './server-line.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

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

const leave = () =>
  end(async () => {
    line.close()
    await press.close()
  })

process.once('SIGTERM', () => void leave())
// Ctrl-C reaches the server and its printer at once: with a server above, the server is the one to say when.
process.on('SIGINT', () => {
  if (process.send === undefined) void leave()
})
// Without its server a printer is an orphan. It may have become one before anybody listened.
process.once('disconnect', () => void leave())
if (process.send !== undefined && !process.connected) void leave()

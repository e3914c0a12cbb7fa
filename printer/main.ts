// The printer's own process, so that a hung device stops nobody: looks at the slips, prints each once, tells how its paper is.
import { openPress } from './press.ts'
import { ServerLine } from './server-line.ts'

const END_MS = 1_500

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

const office = setting('SEIRA_OFFICE')
const dataFolder = setting('SEIRA_DATA')
const url = setting('SEIRA_URL')
const deviceKey = setting('SEIRA_DEVICE_KEY')

const press = await openPress(office, dataFolder, () => line.report())
const line = new ServerLine({
  url,
  office,
  deviceKey,
  onSlips: (told) => press.hear(told),
  report: () => press.report(),
})

async function end(): Promise<void> {
  // A write to a hung device never comes back, and then not even process.exit ends the process.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_MS).unref()
  line.close()
  await press.close()
  process.exit(0)
}

process.once('SIGTERM', () => void end())
// Ctrl-C reaches the server and its printer at once: with a server above, the server is the one to say when.
process.on('SIGINT', () => {
  if (process.send === undefined) void end()
})
// Without its server a printer is an orphan. It may have become one before anybody listened.
process.once('disconnect', () => void end())
if (process.send !== undefined && !process.connected) void end()

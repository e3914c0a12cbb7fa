// The process of an office's signs and buttons, so that a hung port stops nobody: shows each counter's number, tells of each press.
import { end } from '../end.ts'
import { LineSet } from './line-set.ts'
import { ServerLine } from './server-line.ts'

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

const lines = new LineSet({
  onChange: () => server.report(),
  onPress: (press) => server.press(press),
})
const server = new ServerLine({
  url: setting('SEIRA_URL'),
  auth: { look: { screen: 'signs', office: setting('SEIRA_OFFICE') }, deviceKey: setting('SEIRA_DEVICE_KEY') },
  onView: (view) => lines.follow(view),
  report: () => lines.report(),
})

const leave = () =>
  end(async () => {
    server.close()
    await lines.close()
  })

process.once('SIGTERM', () => void leave())
// Ctrl-C reaches the server and its processes at once: with a server above, the server is the one to say when.
process.on('SIGINT', () => {
  if (process.send === undefined) void leave()
})
// Without its server it is an orphan. It may have become one before anybody listened.
process.once('disconnect', () => void leave())
if (process.send !== undefined && !process.connected) void leave()

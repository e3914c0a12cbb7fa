// The process of an office's signs and buttons, so that a hung port stops nobody: shows each counter's number, tells of each press.
import { endsWithItsServer, setting } from '../child.ts'
import { LineSet } from './line-set.ts'
import { ServerLine } from './server-line.ts'

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

endsWithItsServer(async () => {
  server.close()
  await lines.close()
})

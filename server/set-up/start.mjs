// `npm start`: installs, builds and starts, from a fresh clone or again. Arguments go to the server: `npm start -- --empty`, and
// `npm run demo` is `npm start -- --lively`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, projectNode, ROOT } from './prepare.mjs'

install()
const node = projectNode()
build(node)

const server = spawn(node, [join(ROOT, 'server/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: process.env,
})
// A terminal sends Ctrl-C to the server too; a service manager signals only this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))

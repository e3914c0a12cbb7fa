// The server as it is started in earnest, in a process of its own, which a story may kill.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

export type ServerProcess = {
  readonly url: string
  readonly process: ChildProcess
  /** Everything that it printed. */
  readonly said: () => string
  /** No signal handler runs, as in a power cut. */
  kill(): Promise<void>
  /** Ctrl-C. Gives the exit code. */
  stop(): Promise<number | null>
}

/** `more`: of its environment. */
export async function startServer(
  dataFolder: string,
  args: string[] = [],
  port = 0,
  more: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const server = runServer(dataFolder, args, { PORT: String(port), ...more })
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /(http:\/\/\S+?)\/kiosk/.exec(server.said())
      if (found?.[1] !== undefined) resolve(found[1])
    }
    server.process.stdout?.on('data', look)
    void server.ended.then((code) => reject(new Error(`the server ended with ${code}: ${server.said()}`)))
  })
  return {
    url,
    process: server.process,
    said: server.said,
    kill: async () => {
      server.process.kill('SIGKILL')
      await server.ended
    },
    stop: () => {
      server.process.kill('SIGINT')
      return server.ended
    },
  }
}

/** Starts it and does not wait for it to be ready: for starts that must fail. */
export function runServer(dataFolder: string, args: string[], env: NodeJS.ProcessEnv) {
  const process_ = spawn(process.execPath, [join(ROOT, 'server/main.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, SEIRA_DATA: dataFolder, SEIRA_DEMO_PAST: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const ended = new Promise<number | null>((resolve) => process_.once('close', (code) => resolve(code)))
  onTestFinished(async () => {
    process_.kill('SIGKILL')
    await ended
  })
  return { process: process_, said: () => said, ended }
}

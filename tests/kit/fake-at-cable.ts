// A fake device at a cable: a pair of pseudo-terminals, held by socat, stands for a serial port or for /dev/usb/lp0.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp.ts'

/** A device that is made of software stands at a free port of this machine. */
type AtTcp = { readonly tcpPort: () => number }

export class Cable {
  /** What the operating system calls the port. */
  readonly path: string
  private readonly fake: AtTcp
  private socat: ChildProcess | null = null

  /** `folder`: settings take only ports whose names are devices', under /dev. */
  constructor(fake: AtTcp, folder: string = tempFolder()) {
    this.fake = fake
    this.path = join(folder, 'printer')
    onTestFinished(() => this.unplug())
  }

  /** @throws when socat is missing: `npm test` installs it. */
  async plugIn(): Promise<void> {
    const port = `PTY,raw,echo=0,link=${this.path}`
    const socat = spawn('socat', ['-d', '-d', '-d', port, `TCP:127.0.0.1:${this.fake.tcpPort()}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.socat = socat
    const failed = once(socat, 'error').then(([error]) => Promise.reject(error))
    await Promise.race([isReady(socat), failed])
  }

  /** Plugged in, and whatever is written goes nowhere any more; until it is let go. */
  hangs(): void {
    this.socat?.kill('SIGSTOP')
  }

  letsGo(): void {
    this.socat?.kill('SIGCONT')
  }

  async unplug(): Promise<void> {
    const { socat } = this
    this.socat = null
    if (socat === null || socat.exitCode !== null) return
    const gone = once(socat, 'exit')
    socat.kill('SIGKILL')
    await gone
  }
}

/** It says so when both ends are there. */
function isReady(socat: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let said = ''
    socat.stderr?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('starting data transfer loop')) resolve()
    })
  })
}

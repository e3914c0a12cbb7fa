// Runs a speech engine once, as a process of its own: words in, a WAV out, within a time, or a reason why not.
import { spawn } from 'node:child_process'
import { samplesOf, wavOf } from './wav.ts'

export type Spoken = {
  readonly words: string
  /** The engine's own name of the voice: `el`, `en-gb`. */
  readonly voice: string
  /** Words in a minute. */
  readonly speed: number
  /** 0 to 99. */
  readonly pitch: number
}
/** `missing`: there is no such program. */
export type Run = { readonly ok: true; readonly wav: Buffer } | { readonly ok: false; readonly why: 'missing' | string }

/** A minute of speech: a sentence that is longer is none of ours. */
const MOST_BYTES = 4 * 1024 * 1024

/** `command`: the program, and what it is told before all else. */
export function runEngine(
  command: readonly string[],
  { words, voice, speed, pitch }: Spoken,
  ms: number,
): Promise<Run> {
  const [program = '', ...first] = command
  const { promise, resolve } = Promise.withResolvers<Run>()
  const no = (why: string) => resolve({ ok: false, why })
  // Words go in by the standard input: none of them is ever read as an option.
  const said = [...first, '-v', voice, '-s', String(speed), '-p', String(pitch), '--stdin', '--stdout']
  const child = spawn(program, said, { stdio: ['pipe', 'pipe', 'ignore'], timeout: ms, killSignal: 'SIGKILL' })
  const heard: Buffer[] = []
  let bytes = 0
  child.on('error', (error: NodeJS.ErrnoException) =>
    no(['ENOENT', 'EACCES'].includes(error.code ?? '') ? 'missing' : String(error)),
  )
  child.stdin.on('error', (error) => no(`it does not listen: ${error.message}`))
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MOST_BYTES) heard.push(chunk)
    else child.kill('SIGKILL')
  })
  child.on('close', (code, signal) => {
    if (bytes > MOST_BYTES) return no('it does not end')
    if (code !== 0) return no(signal === null ? `it ended with ${code}` : `it was ended after ${ms} ms`)
    const samples = samplesOf(Buffer.concat(heard))
    if (samples === null) return no('what it gave is no WAV of ours')
    resolve({ ok: true, wav: wavOf(samples) })
  })
  child.stdin.end(words)
  return promise
}

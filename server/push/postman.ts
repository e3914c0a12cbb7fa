// Carries encrypted notices to push services: a few at a time, each within its time, and nobody in the house waits for it.
import { log } from '../log.ts'

export type Letter = {
  readonly endpoint: string
  readonly authorization: string
  readonly body: Buffer
  /** The phone is not there any more. */
  readonly onGone: () => void
}

const AT_ONCE = 8
const WITHIN_MS = 10_000
/** A notice that comes later than this is of no use. */
const GOOD_FOR_S = 300
/** Services that hang must not fill the memory. */
const WAITING_AT_MOST = 1_000

export class Postman {
  private readonly waiting: Letter[] = []
  private readonly ended = new AbortController()
  private out = 0

  send(letter: Letter): void {
    if (this.ended.signal.aborted || this.waiting.length >= WAITING_AT_MOST) return
    this.waiting.push(letter)
    this.goOn()
  }

  close(): void {
    this.waiting.length = 0
    this.ended.abort()
  }

  private goOn(): void {
    while (this.out < AT_ONCE) {
      const letter = this.waiting.shift()
      if (letter === undefined) return
      this.out += 1
      carry(letter, this.ended.signal)
        .catch((cause: unknown) => {
          if (!this.ended.signal.aborted) log('a push service was not reached', cause)
        })
        .finally(() => {
          this.out -= 1
          this.goOn()
        })
    }
  }
}

async function carry({ endpoint, authorization, body, onGone }: Letter, ended: AbortSignal): Promise<void> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization,
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(GOOD_FOR_S),
      urgency: 'high',
    },
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.any([ended, AbortSignal.timeout(WITHIN_MS)]),
  })
  await answer.body?.cancel()
  if (answer.status === 404 || answer.status === 410) onGone()
  else if (!answer.ok) log(`a push service answered ${answer.status}`)
}

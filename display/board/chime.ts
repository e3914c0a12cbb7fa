// Two soft notes for a call. If the browser holds sound back, it says so and the picture goes on without it.
import { newAudio, playTone } from '#shared/screen/tone.ts'

const NOTES = [659.25, 523.25] // mi, do
const NOTE_SECONDS = 0.42
const RING_SECONDS = NOTES.length * NOTE_SECONDS + 0.1
const LOUDNESS = 0.3
/** An allowed sound starts within this time; after it, it counts as held back. */
const SETTLE_MS = 1_500

export class Chime {
  private readonly context: AudioContext | null = newAudio()
  private readonly listeners = new Set<() => void>()
  private settled = false
  /** When the last ring that was asked for is over, by the sound's own clock. */
  private busyUntil = 0

  constructor() {
    this.context?.addEventListener('statechange', this.tell)
    setTimeout(() => {
      this.settled = true
      this.tell()
    }, SETTLE_MS)
  }

  /** Calls at once ring one after another, never over each other. */
  ring(times: number): void {
    const { context } = this
    if (context === null || times === 0) return
    if (context.state !== 'running') {
      // A ring that comes late is worse than none: nothing is kept for later.
      this.allow()
      return
    }
    for (let n = 0; n < times; n++) {
      const start = Math.max(context.currentTime, this.busyUntil)
      NOTES.forEach((hertz, index) => {
        playTone(
          context,
          { hertz: hertz, seconds: NOTE_SECONDS, loudness: LOUDNESS, attack: 0.02 },
          start + index * NOTE_SECONDS,
        )
      })
      this.busyUntil = start + RING_SECONDS
    }
  }

  /** To be called from a touch: then a browser lets the sound through. */
  allow = (): void => {
    this.context?.resume().catch((error: unknown) => console.warn('No sound:', error))
  }

  heldBack = (): boolean => this.settled && this.context !== null && this.context.state !== 'running'

  /** This device has no sound at all. */
  isMute = (): boolean => this.context === null

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tell = (): void => {
    for (const listener of this.listeners) listener()
  }
}

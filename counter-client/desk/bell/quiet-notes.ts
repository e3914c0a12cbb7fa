// Two sounds that do not carry to the next desk: one low note, and a soft double one. Held back by the browser, they are not made up for.
import { newAudio, playTone } from '#shared/screen/tone.ts'

type Note = { readonly hertz: number; readonly at: number }

const SECONDS = 0.5
const LOUDNESS = 0.12
const COMES: readonly Note[] = [{ hertz: 329.63, at: 0 }] // a low mi
const LOST: readonly Note[] = [
  { hertz: 246.94, at: 0 },
  { hertz: 246.94, at: 0.35 },
]

export class QuietNotes {
  private context: AudioContext | null = null

  /** To be called from a press: then a browser lets sound through. */
  allow = (): void => {
    this.context ??= newAudio()
    if (this.context?.state === 'suspended')
      this.context.resume().catch((problem: unknown) => console.warn('No sound:', problem))
  }

  somebodyComes(): void {
    this.play(COMES)
  }

  lineIsLost(): void {
    this.play(LOST)
  }

  close(): void {
    this.context?.close().catch((problem: unknown) => console.warn('No sound:', problem))
    this.context = null
  }

  private play(notes: readonly Note[]): void {
    const { context } = this
    // A note that comes late is worse than none.
    if (context === null || context.state !== 'running') return
    for (const { hertz, at } of notes)
      playTone(context, { hertz: hertz, seconds: SECONDS, loudness: LOUDNESS, attack: 0.04 }, context.currentTime + at)
  }
}

// What sounds on the board: for each call in its order a bell, and then the call in words. The picture waits for none of it.
import type { Told } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'
import { ring } from '#shared/screen/speech/bell.ts'
import { lookForVoices, sayByBrowser } from '#shared/screen/speech/browser-voice.ts'
import { fetchSentence, playSentence } from '#shared/screen/speech/fetched-sentence.ts'
import { pause } from '#shared/screen/speech/within.ts'
import { newAudio } from '#shared/screen/tone.ts'
import { callSentence } from '#shared/speech/sentence.ts'
import type { BoardCall, BoardVoice } from '#shared/views/board-view.ts'
import { holds, isTooLateToSay, LineOfCalls, type Waiting } from './line-of-calls.ts'

/** An allowed sound starts within this time; after it, it counts as held back. */
const SETTLE_MS = 1_500
const BETWEEN_MS = 400

type Said = { readonly language: Language; readonly sound: Promise<AudioBuffer | null> }
type Wanted = Pick<BoardVoice, 'bell' | 'volume' | 'times'> & {
  readonly rings: boolean
  readonly sentences: readonly Said[]
}

export class Player {
  private readonly office: string
  private readonly context: AudioContext | null = newAudio()
  private readonly listeners = new Set<() => void>()
  private readonly line = new LineOfCalls<Wanted>()
  private now: { readonly call: BoardCall; readonly stop: AbortController } | null = null
  private settled = false
  private hasWarned = false

  constructor(office: string) {
    this.office = office
    this.context?.addEventListener('statechange', this.tell)
    lookForVoices()
    setTimeout(() => {
      this.settled = true
      this.tell()
    }, SETTLE_MS)
  }

  /** `fresh`: the calls of this view that were not heard yet. Whatever holds no more is not said, or not to its end. */
  hear({ view, at }: Told<'board'>, fresh: readonly BoardCall[]): void {
    this.line.keepOnly(view.calls)
    if (this.now !== null && !holds(this.now.call, view.calls)) this.now.stop.abort()
    const { context } = this
    if (context === null || fresh.length === 0 || !(view.chime || view.voice.speaks)) return
    if (context.state !== 'running') {
      // A sound that comes late is worse than none: nothing is kept for later.
      this.allow()
      return
    }
    for (const call of fresh.filter((one) => holds(one, view.calls)))
      this.line.join({ call, calledAt: performance.now() - (at - call.at), with: this.wantedOf(call, view, context) })
    if (this.now === null) void this.soundOff(context)
  }

  /** To be called from a touch: then a browser lets the sound through. */
  allow = (): void => {
    this.context?.resume().catch(this.warn)
  }

  heldBack = (): boolean => this.settled && this.context !== null && this.context.state !== 'running'
  /** This device has no sound at all. */
  isMute = (): boolean => this.context === null
  speaking = (): number | null => this.now?.call.call ?? null

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Sentences are fetched at once, while the bell rings or others are said. */
  private wantedOf(call: BoardCall, view: Told<'board'>['view'], context: AudioContext): Wanted {
    const { speaks, english, bell, volume, times } = view.voice
    const languages: Language[] = !speaks ? [] : english.includes(call.call) ? ['el', 'en'] : ['el']
    const address = `/voice/${this.office}/${view.date}/${call.call}`
    const sentences = languages.map((language) => ({
      language,
      sound: fetchSentence(context, `${address}/${language}`, this.warn),
    }))
    return { bell, volume, times, rings: view.chime, sentences }
  }

  private async soundOff(context: AudioContext): Promise<void> {
    for (let next = this.line.next(performance.now()); next !== null; next = this.line.next(performance.now())) {
      const { call } = next
      const stop = new AbortController()
      this.now = { call, stop }
      this.tell()
      try {
        await this.soundOne(context, next, stop.signal)
      } catch (problem) {
        this.warn(problem)
      }
    }
    this.now = null
    this.tell()
  }

  private async soundOne(context: AudioContext, one: Waiting<Wanted>, stop: AbortSignal): Promise<void> {
    const { rings, sentences, times } = one.with
    if (rings) await pause(ring(context, one.with), stop)
    for (let nth = 0; nth < times; nth++) {
      // Said again only where nobody waits to be said at all.
      if (stop.aborted || isTooLateToSay(one, performance.now()) || (nth > 0 && !this.line.isEmpty())) return
      for (const sentence of sentences) await this.say(context, one, sentence, stop)
    }
  }

  private async say(context: AudioContext, one: Waiting<Wanted>, { language, sound }: Said, stop: AbortSignal) {
    const { volume } = one.with
    const buffer = await sound
    if (buffer !== null) await playSentence(context, buffer, volume, stop)
    else await sayByBrowser(callSentence(one.call, language).words, language, volume, stop)
    await pause(BETWEEN_MS, stop)
  }

  /** Once: a board that runs for weeks fills no log. */
  private warn = (problem: unknown): void => {
    if (!this.hasWarned) console.warn('No sound:', problem)
    this.hasWarned = true
  }

  private tell = (): void => {
    for (const listener of this.listeners) listener()
  }
}

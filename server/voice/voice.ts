// The voice of the house: a call as sound, from the office's own clips, from what was said before, or from the engine.
import { createHash } from 'node:crypto'
import type { VoiceSettings } from '#shared/queue/voice.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Sentence } from '#shared/speech/sentence.ts'
import type { VoiceNow } from '#shared/speech/told.ts'
import type { Engine } from './engine.ts'
import type { WavFolder } from './wav-folder.ts'

/** How the engine calls its voices. */
const VOICES: Readonly<Record<Language, string>> = { el: 'el', en: 'en-gb' }

export type How = Pick<VoiceSettings, 'speed' | 'pitch' | 'greekClips' | 'englishClips'>
export type Sound = { readonly wav: Buffer; readonly by: 'clips' | 'engine' }

export type VoiceParts = {
  readonly engine: Engine
  readonly said: WavFolder
  /** The sentence in the office's own clips; null where one is missing. */
  readonly inClips: (sentence: Sentence, how: How) => Promise<Buffer | null>
}

export class Voice {
  private readonly parts: VoiceParts
  /** What is being made: three boards that ask at once are one question to the engine. */
  private readonly making = new Map<string, Promise<Buffer | null>>()

  constructor(parts: VoiceParts) {
    this.parts = parts
  }

  /** Null: nobody here can say it, and the board has to do without. */
  async say(sentence: Sentence, how: How): Promise<Sound | null> {
    const own = await this.parts.inClips(sentence, how)
    if (own !== null) return { wav: own, by: 'clips' }
    const wav = await this.bySpeech(sentence, how)
    return wav && { wav, by: 'engine' }
  }

  /** Asks the engine, where it was not heard yet. */
  async now(): Promise<VoiceNow> {
    const { engine } = this.parts
    await engine.isThere(VOICES.el)
    return { engine: engine.state(), command: engine.command() }
  }

  private bySpeech({ words, language }: Sentence, { speed, pitch }: How): Promise<Buffer | null> {
    const spoken = { words, voice: VOICES[language], speed, pitch }
    const name = createHash('sha256')
      .update(JSON.stringify([this.parts.engine.command(), spoken]))
      .digest('hex')
    const begun = this.making.get(name)
    if (begun !== undefined) return begun
    const made = this.make(name, spoken).finally(() => this.making.delete(name))
    this.making.set(name, made)
    return made
  }

  private async make(name: string, spoken: Parameters<Engine['say']>[0]): Promise<Buffer | null> {
    const { engine, said } = this.parts
    const kept = await said.find(name)
    if (kept !== null) return kept
    const wav = await engine.say(spoken)
    if (wav !== null) await said.keep(name, wav)
    return wav
  }
}

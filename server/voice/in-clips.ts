// A sentence in the office's own voice: the clips of its pieces, one after another. Where one is missing, none of them speaks.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clip, VoiceSettings } from '#shared/queue/voice.ts'
import type { Sentence } from '#shared/speech/sentence.ts'
import { log } from '../log.ts'
import { samplesOf, silence, wavOf } from './wav.ts'

const BETWEEN_PIECES_S = 0.04
const BETWEEN_PARTS_S = 0.25

type Clips = Pick<VoiceSettings, 'greekClips' | 'englishClips'>

/** `folder`: where files lie by their SHA-256. */
export const inClips =
  (folder: string) =>
  async ({ language, pieces }: Sentence, { greekClips, englishClips }: Clips): Promise<Buffer | null> => {
    const clips = language === 'el' ? greekClips : englishClips
    const files = pieces.map((part) => part.map((piece) => fileOf(clips, piece)))
    if (files.flat().includes(null)) return null
    const parts = await Promise.all(files.map((part) => Promise.all(part.map((file) => soundOf(folder, file)))))
    if (parts.flat().includes(null)) return null
    const joined = parts.map((part) =>
      withBetween(
        part.flatMap((sound) => sound ?? []),
        BETWEEN_PIECES_S,
      ),
    )
    return wavOf(
      Buffer.concat(
        withBetween(
          joined.map((part) => Buffer.concat(part)),
          BETWEEN_PARTS_S,
        ),
      ),
    )
  }

/** Of which it was said already that they cannot be read: a day of calls fills no log. */
const said = new Set<string>()

const fileOf = (clips: readonly Clip[], piece: string): string | null =>
  clips.find(({ id }) => id === piece)?.file ?? null

/** Null when it is not there, or is no sound of ours. */
async function soundOf(folder: string, file: string | null): Promise<Buffer | null> {
  try {
    return file === null ? null : samplesOf(await readFile(join(folder, file)))
  } catch (problem) {
    if (!said.has(String(file))) log('a clip of the voice cannot be read', problem)
    said.add(String(file))
    return null
  }
}

const withBetween = (sounds: readonly Buffer[], seconds: number): Buffer[] =>
  sounds.flatMap((sound, at) => (at === 0 ? [sound] : [silence(seconds), sound]))

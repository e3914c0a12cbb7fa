// The voice of one installation: its engine, and its folder in the data folder.
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { Engine } from './engine.ts'
import { Voice } from './voice.ts'
import { WavFolder } from './wav-folder.ts'

/** Some six hundred sentences. */
const MOST_BYTES = 100 * 1024 * 1024

export function houseVoice({ voice, dataFolder }: Config): Voice {
  return new Voice({
    engine: new Engine({ command: voice, clock: () => performance.now(), deadline: null }),
    said: new WavFolder(join(dataFolder, 'voice', 'said'), MOST_BYTES),
    inClips: async () => null,
  })
}

// A browser with voices, or with none: what it was told to say is kept instead of being heard.
import type { BrowserContext, Page } from 'playwright-core'

export type Heard = { readonly words: string; readonly lang: string; readonly volume: number }
type Voices = { readonly langs: readonly string[] }

/** Before the page is opened. `langs`: `el-GR`; none: a browser without voices. */
export async function giveVoices(context: BrowserContext, langs: readonly string[]): Promise<void> {
  await context.addInitScript(
    ({ langs }: Voices) => {
      const heard: Heard[] = []
      const voices = langs.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }))
      class Utterance {
        lang = ''
        volume = 1
        onend: (() => void) | null = null
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: ({ text, lang, volume, onend }: Utterance) => {
          heard.push({ words: text, lang, volume })
          setTimeout(() => onend?.(), 0)
        },
      })
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard })
    },
    { langs },
  )
}

/** All that was said until now, in order. */
export const heardAt = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard) // put there above

/** Resolves once something was said in which this stands, after the first `after` sentences; gives how many were said until then. */
export async function hears(page: Page, words: string, after = 0): Promise<number> {
  const wanted = { words, after }
  try {
    const found = await page.waitForFunction(({ words, after }) => {
      const { heard } = window as unknown as { heard: Heard[] } // put there above
      return 1 + heard.findIndex((one, at) => at >= after && one.words.includes(words))
    }, wanted)
    return await found.jsonValue()
  } catch (cause) {
    const heard = (await heardAt(page)).map((one) => one.words).join('\n')
    throw new Error(`nobody said «${words}» after the first ${after} of:\n${heard}`, { cause })
  }
}

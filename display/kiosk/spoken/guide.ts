// Reads the kiosk to whoever cannot see it: each page, each button under the focus or the finger, and whatever the page announces.
import type { Language } from '#shared/queue/words.ts'
import { kioskAloud } from '#shared/text/kiosk-aloud.ts'
import { focused, reachable, shownNow } from '../keys/reachable.ts'
import { readAloud } from './read-aloud.ts'
import { saidOf, withStop } from './said-of.ts'
import type { Speaker } from './speaker.ts'
import { touchTwice } from './touch-twice.ts'
import { watchAnnouncements } from './watch-announcements.ts'

/** How the person began to listen: so are they told what to do. */
export type By = 'keys' | 'touch'

const VOLUMES = [0.25, 0.4, 0.6, 0.8, 1] as const
const USUAL = 3
/** What the page announces by itself while it turns is part of the page. */
const TURN_MS = 150
/** What is no part of a page's own sentence: its buttons are said one by one. */
const NOT_SAID = 'button, .calls, .keypad, nav, header, [data-not-aloud]'

export class Guide {
  private readonly speaker: Speaker
  private readonly whileSpeaking: (speaking: boolean) => void
  private language: Language = 'el'
  private volume = USUAL
  private waiting: { readonly sentence: string; readonly language: Language }[] = []
  private speaking = false
  /** Each sentence that is begun makes the one before it worth nothing. */
  private turn = 0
  private turnedAt = 0
  private leave: (() => void)[] = []

  constructor(speaker: Speaker, whileSpeaking: (speaking: boolean) => void) {
    this.speaker = speaker
    this.whileSpeaking = whileSpeaking
  }

  /** Once for each visit, to whoever uses keys: in each language that can be spoken, as nobody knows yet which is theirs. */
  invite(): void {
    for (const language of ['el', 'en'] as const)
      if (this.speaker.speaks(language)) this.after(kioskAloud[language].invitation, language)
  }

  /** Reads along from now on. */
  begin(by: By, language: Language): void {
    this.language = language
    const t = kioskAloud[language]
    this.cut()
    this.after(by === 'keys' ? t.byKeys : t.byTouch)
    this.readPage()
    const focus = () => this.readFocus()
    addEventListener('focusin', focus)
    this.leave = [
      () => removeEventListener('focusin', focus),
      touchTwice(() => this.now(t.nothingHere)),
      watchAnnouncements((part) => this.readAnnounced(part)),
    ]
  }

  /** The page has turned, or its language has. */
  turned(language: Language): void {
    this.language = language
    this.turnedAt = performance.now()
    this.cut()
    this.readPage()
    if (focused() !== null) this.after(this.buttonSaid())
  }

  repeat(): void {
    this.cut()
    this.readPage()
    if (focused() !== null) this.after(this.buttonSaid())
  }

  /** By one step; says so, as loudly as all that follows. */
  louder(by: 1 | -1): void {
    const t = kioskAloud[this.language]
    const next = this.volume + by
    if (next in VOLUMES) {
      this.volume = next
      this.now(by === 1 ? t.louder : t.softer)
    } else this.now(by === 1 ? t.loudest : t.softest)
  }

  /** `aloud`: says that it ends. */
  end(aloud: boolean): void {
    for (const leave of this.leave.splice(0)) leave()
    this.cut()
    if (aloud) this.after(kioskAloud[this.language].ended)
    this.volume = USUAL
  }

  private readPage(): void {
    const shown = shownNow()
    if (shown === null) return
    const said = saidOf(shown, NOT_SAID)
    const { length } = reachable().filter((button) => button.closest('nav') === null)
    this.after(length === 0 ? said : `${withStop(said)} ${kioskAloud[this.language].choices(length)}.`)
  }

  private readFocus(): void {
    if (focused() !== null) this.now(this.buttonSaid())
  }

  private buttonSaid(): string {
    const button = focused()
    if (button === null) return ''
    const nav = button.closest('nav')
    const all = reachable().filter((one) => one.closest('nav') === nav)
    const t = kioskAloud[this.language]
    const place = t.place(nav?.getAttribute('aria-label') ?? t.button, all.indexOf(button) + 1, all.length)
    const said = saidOf(button).replace(/[.…]$/, '')
    return `${said}, ${place}.`
  }

  private readAnnounced(part: Element): void {
    if (performance.now() - this.turnedAt < TURN_MS) return
    this.now(saidOf(part, NOT_SAID))
    const button = focused()
    if (button !== null && part.contains(button)) this.after(this.buttonSaid())
  }

  private now(sentence: string): void {
    this.cut()
    this.after(sentence)
  }

  private cut(): void {
    this.waiting = []
    this.turn++
    this.speaking = false
    this.speaker.stop()
    this.whileSpeaking(false)
  }

  private after(sentence: string, language = this.language): void {
    if (sentence === '') return
    this.waiting.push({ sentence, language })
    if (!this.speaking) void this.speak()
  }

  private async speak(): Promise<void> {
    const turn = this.turn
    this.speaking = true
    this.whileSpeaking(true)
    while (turn === this.turn) {
      const next = this.waiting.shift()
      if (next === undefined) break
      const { sentence, language } = next
      await this.speaker.say(readAloud(sentence, language), language, VOLUMES[this.volume] ?? 1)
    }
    if (turn !== this.turn) return
    this.speaking = false
    this.whileSpeaking(false)
  }
}

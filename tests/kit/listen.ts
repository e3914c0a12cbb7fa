// What a page lets be heard: its notes, its sentences by how long they are, and what its own voice was given to say.
import type { Page } from 'playwright-core'

export type Heard = {
  /** Sentences in milliseconds, and `bell` for each first note. */
  readonly played: (number | 'bell')[]
  /** How many sentences sounded at the same moment, at most. */
  readonly atOnce: number
  readonly spoken: string[]
}

/** Runs in the page before anything else. */
const ears = `
  const heard = (window.heard = { played: [], atOnce: 0, spoken: [] })
  const sounding = new Set()
  const note = OscillatorNode.prototype.start
  let lastNote = -1000
  OscillatorNode.prototype.start = function (when) {
    if (performance.now() - lastNote > 50) heard.played.push('bell')
    lastNote = performance.now()
    return note.call(this, when)
  }
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (...when) {
    heard.played.push(Math.round(this.buffer.duration * 1000))
    sounding.add(this)
    heard.atOnce = Math.max(heard.atOnce, sounding.size)
    this.addEventListener('ended', () => sounding.delete(this))
    return start.apply(this, when)
  }
`
/**
 * The browser wants a touch of this page before it sounds. It does so by itself too, but takes the questions of a test for touches,
 * some of the time.
 */
const wantsTouch = `
  let touched = false
  addEventListener('pointerdown', () => { touched = true }, true)
  const { get } = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state')
  Object.defineProperty(BaseAudioContext.prototype, 'state', { get() { return touched ? get.call(this) : 'suspended' } })
  const resume = AudioContext.prototype.resume
  AudioContext.prototype.resume = async function () {
    if (!touched) return new Promise(() => undefined)
    await resume.call(this)
    this.dispatchEvent(new Event('statechange'))
  }
`
/** The browser has one Greek voice, which says everything at once. */
const ownVoice = `
  const synthesis = {
    getVoices: () => [{ lang: 'el-GR', name: 'Μελίνα' }],
    cancel: () => undefined,
    speak: (said) => { window.heard.spoken.push(said.text); queueMicrotask(() => said.dispatchEvent(new Event('end'))) },
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text } }
`

/** From the next load on. */
export async function listenTo(page: Page, more: { readonly greekVoice: boolean } = { greekVoice: false }) {
  await page.addInitScript(ears)
  await page.addInitScript(wantsTouch)
  if (more.greekVoice) await page.addInitScript(ownVoice)
}

export const heardBy = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard) // put there by the script above

/** Waits until so many sentences and bells were begun. */
export const hasPlayed = (page: Page, many: number) =>
  page.waitForFunction((n) => (window as unknown as { heard: Heard }).heard.played.length >= n, many) // as above

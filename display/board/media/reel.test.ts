// What the reel does when files hang, break or are all gone, told without a browser: its elements are made by hand.
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { type Face, type Item, Reel } from './reel.ts'

/** What loads at once, what never answers, and what is no picture. */
type Answers = Readonly<Record<string, 'loads' | 'hangs' | 'breaks'>>

class FakeVideo {
  muted = false
  paused = true
  currentTime = 0
  error: null = null
  onloadeddata: () => void = () => undefined
  onended: () => void = () => undefined
  onerror: () => void = () => undefined
  private address = ''
  private readonly answers: Answers

  constructor(answers: Answers) {
    this.answers = answers
  }
  set src(address: string) {
    this.address = address
    this.currentTime = 0
    const answer = this.answers[address]
    if (answer === 'loads') queueMicrotask(() => this.onloadeddata())
    if (answer === 'breaks') queueMicrotask(() => this.onerror())
  }
  get src(): string {
    return this.address
  }
  play(): Promise<void> {
    this.paused = false
    return Promise.resolve()
  }
  pause(): void {
    this.paused = true
  }
  hasAttribute(): boolean {
    return this.address !== ''
  }
  removeAttribute(): void {
    this.address = ''
    this.paused = true
  }
  load(): void {
    this.currentTime = 0
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function playing(items: readonly Item[], answers: Answers, still = false) {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = () =>
        answers[this.src] === 'loads'
          ? Promise.resolve()
          : answers[this.src] === 'breaks'
            ? Promise.reject(new Error('no picture'))
            : new Promise(() => undefined)
    },
  )
  const video = new FakeVideo(answers)
  const picture = { src: '' }
  const faces: Face[] = []
  const parts = { picture, video, still, onFace: (face: Face) => faces.push(face) }
  const reel = new Reel(items, parts as unknown as ConstructorParameters<typeof Reel>[1]) // all of them that it uses
  onTestFinished(() => reel.end())
  /** So many seconds, in which a video that plays goes on. */
  const pass = async (seconds: number, goesOn = true) => {
    for (let half = 0; half < seconds * 2; half += 1) {
      if (goesOn && !video.paused) video.currentTime += 0.5
      await vi.advanceTimersByTimeAsync(500)
    }
  }
  return { reel, video, picture, faces, pass, face: () => faces.at(-1) ?? null }
}

const picture = (file: string, seconds = 5): Item => ({ file, kind: 'picture', seconds })
const video = (file: string): Item => ({ file, kind: 'video', seconds: 5 })

test('a picture stands for its seconds, a video for as long as it is, and then the first comes again', async () => {
  const tv = playing([picture('a'), video('b')], { '/files/a': 'loads', '/files/b': 'loads' })
  await tv.pass(1)
  expect([tv.face(), tv.picture.src]).toEqual(['picture', '/files/a'])
  await tv.pass(5)
  expect([tv.face(), tv.video.paused]).toEqual(['video', false])
  await tv.pass(40)
  expect(tv.face()).toBe('video')
  tv.video.onended()
  await tv.pass(1)
  expect([tv.face(), tv.video.src]).toEqual(['picture', '']) // what the video had decoded is let go
})

test('somebody is called: the video stops where it is, a picture’s seconds do not run, and both go on afterwards', async () => {
  const tv = playing([video('b'), picture('a')], { '/files/a': 'loads', '/files/b': 'loads' })
  await tv.pass(3)
  const reached = tv.video.currentTime
  tv.reel.mayPlay(false)
  await tv.pass(60)
  expect([tv.video.paused, tv.video.currentTime, tv.face()]).toEqual([true, reached, 'video'])
  tv.reel.mayPlay(true)
  expect(tv.video.paused).toBe(false)
  tv.video.onended()
  await tv.pass(2)
  tv.reel.mayPlay(false)
  await tv.pass(60)
  expect(tv.face()).toBe('picture')
})

test('a download that hangs, a picture that is none and a video that stands still are passed over', async () => {
  const answers = { '/files/slow': 'hangs', '/files/none': 'breaks', '/files/a': 'loads', '/files/b': 'loads' } as const
  const tv = playing([picture('a'), picture('slow'), picture('none'), video('b')], answers)
  await tv.pass(6)
  expect(tv.picture.src).toBe('/files/a') // it stays as long as the next one is not there
  await tv.pass(10)
  expect(tv.face()).toBe('video')
  await tv.pass(11, false)
  expect(tv.face()).toBe('picture')
  await tv.pass(60)
  expect(new Set(tv.faces)).toEqual(new Set(['picture', 'video'])) // never a hole
  expect(tv.video.src).toBe('')
})

test('when nothing is left to show the board closes up, and what failed is tried again later', async () => {
  const answers: Record<string, 'loads' | 'breaks'> = { '/files/a': 'breaks', '/files/b': 'breaks' }
  const tv = playing([picture('a'), video('b')], answers)
  await tv.pass(2)
  expect(tv.face()).toBeNull()
  answers['/files/a'] = 'loads'
  await tv.pass(300)
  expect(tv.face()).toBeNull()
  await tv.pass(301)
  expect(tv.face()).toBe('picture')
})

test('from a video to one that hangs the board closes up within two seconds', async () => {
  const tv = playing([video('b'), video('slow')], { '/files/b': 'loads', '/files/slow': 'hangs' })
  await tv.pass(1)
  tv.video.onended()
  await tv.pass(2)
  expect(tv.face()).toBeNull()
  await tv.pass(10)
  expect(tv.face()).toBe('video')
})

test('where nothing may move a video is its first picture for its seconds', async () => {
  const tv = playing([video('b'), picture('a')], { '/files/a': 'loads', '/files/b': 'loads' }, true)
  await tv.pass(2)
  expect([tv.face(), tv.video.paused]).toEqual(['video', true])
  await tv.pass(4)
  expect(tv.face()).toBe('picture')
})

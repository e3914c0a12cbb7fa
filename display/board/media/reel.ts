// One after the other: whatever does not load, cannot be played or hangs is passed over, and nothing runs while a call is fresh.
import type { BoardView } from '#shared/views/board-view.ts'

export type Item = BoardView['media'][number]
/** Which element is to be seen; null: neither. */
export type Face = 'picture' | 'video' | null
type Parts = {
  readonly picture: HTMLImageElement
  readonly video: HTMLVideoElement
  /** Nothing moves: a video is its first picture. */
  readonly still: boolean
  readonly onFace: (face: Face) => void
}

const TICK_MS = 500
/** Longer than this nothing loads, and no video stands without a next picture. */
const HANGS_MS = 10_000
/** From one video to the next there is one element: so long it may be empty before the board closes up. */
const EMPTY_MS = 1_000
/** What could not be shown is tried again after so long: somebody may have handed it in meanwhile. */
const AGAIN_MS = 600_000

export class Reel {
  private readonly items: readonly Item[]
  private readonly parts: Parts
  private readonly failed = new Set<number>()
  private readonly ticking: ReturnType<typeof setInterval>
  private quiet = true
  private at = -1
  private loading = false
  /** Since when it loads, stands or hangs, in milliseconds in which it was let play. */
  private waited = 0
  private sinceFailed = 0
  private reached = 0
  private face: Face = null

  constructor(items: readonly Item[], parts: Parts) {
    this.items = items
    this.parts = parts
    const { video } = parts
    video.muted = true
    video.onloadeddata = () => this.videoIsThere()
    video.onended = () => this.next()
    video.onerror = () => this.isVideo() && this.fail()
    this.ticking = setInterval(() => this.tick(), TICK_MS)
    this.next()
  }

  /** False: a call is fresh. The video stops where it is, and costs the picture of the call nothing. */
  mayPlay(quiet: boolean): void {
    this.quiet = quiet
    if (!quiet) this.parts.video.pause()
    else if (this.face === 'video' && this.isVideo() && !this.loading) this.play()
  }

  end(): void {
    clearInterval(this.ticking)
    this.at = -1
    this.release()
  }

  private tick(): void {
    if (this.failed.size > 0) this.sinceFailed += TICK_MS
    if (this.sinceFailed >= AGAIN_MS) this.tryAgain()
    const item = this.items[this.at]
    if (!this.quiet || item === undefined) return
    this.waited += TICK_MS
    if (this.loading) {
      if (this.waited >= EMPTY_MS && this.isVideo() && this.face === 'video') this.show(null)
      if (this.waited >= HANGS_MS) this.fail()
    } else if (item.kind === 'picture' || this.parts.still) {
      if (this.waited >= item.seconds * 1_000) this.next()
    } else {
      const { currentTime } = this.parts.video
      if (currentTime !== this.reached) [this.reached, this.waited] = [currentTime, 0]
      else if (this.waited >= HANGS_MS) this.fail()
    }
  }

  /** The next one that has not failed, perhaps the same once more; none: the board closes up. */
  private next(): void {
    const order = this.items.map((_, step) => (this.at + 1 + step) % this.items.length)
    const to = order.find((index) => !this.failed.has(index))
    if (to === undefined) {
      this.at = -1
      this.show(null)
      this.release()
      return
    }
    this.waited = 0
    if (to === this.at) this.once()
    else this.load(to)
  }

  private load(to: number): void {
    this.at = to
    this.loading = true
    const { file, kind } = this.items[to] ?? { file: '', kind: 'picture' }
    if (kind === 'video') this.parts.video.src = `/files/${file}`
    else void this.loadPicture(`/files/${file}`, to)
  }

  /** There is only this one: it begins anew, and nothing is loaded for that. */
  private once(): void {
    if (!this.isVideo() || this.parts.still) return
    this.parts.video.currentTime = 0
    this.play()
  }

  private async loadPicture(address: string, at: number): Promise<void> {
    const ahead = new Image()
    ahead.src = address
    const isThere = await ahead.decode().then(
      () => true,
      () => false, // no picture, or not here: it is passed over
    )
    if (this.at !== at || !this.loading) return
    if (isThere) {
      this.parts.picture.src = address
      this.begin('picture')
      this.release()
    } else this.fail()
  }

  private videoIsThere(): void {
    if (!this.isVideo() || !this.loading) return
    this.reached = 0
    this.begin('video')
    if (this.quiet) this.play()
  }

  private begin(face: Face): void {
    this.loading = false
    this.waited = 0
    this.show(face)
  }

  private play(): void {
    const { video, still } = this.parts
    const at = this.at
    if (still) return
    video.play().catch(() => {
      // Stopped again before it began, because somebody was called: that is no fault of the video's.
      if (this.quiet && this.at === at && video.error !== null) this.fail()
    })
  }

  private fail(): void {
    this.failed.add(this.at)
    this.next()
  }

  private tryAgain(): void {
    this.failed.clear()
    this.sinceFailed = 0
    if (this.at === -1) this.next()
  }

  private isVideo(): boolean {
    return this.items[this.at]?.kind === 'video'
  }

  private show(face: Face): void {
    this.face = face
    this.parts.onFace(face)
  }

  /** Whatever the element had decoded is let go. */
  private release(): void {
    const { video } = this.parts
    if (!video.hasAttribute('src')) return
    video.removeAttribute('src')
    video.load()
  }
}

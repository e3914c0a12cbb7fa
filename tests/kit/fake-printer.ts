// A printer as the manuals describe it: takes bytes, prints them line by line in its own time, answers, and can fail in every way.
import type { Charset } from '#shared/slip/greek/charsets.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { type EscPos, Garbled, readCommand } from '../../printer/virtual/commands.ts'
import { interpret, type PrintedLine } from '../../printer/virtual/interpret.ts'
import { virtualPages } from '../../printer/virtual/pages.ts'

/** One piece of paper, as it was cut. `torn`: a slip that broke off, cut away before the next. */
export type Piece = { readonly lines: readonly PrintedLine[]; readonly torn: string | null }

const REAL_TIME = [0x10]
const LENGTH_OF_CLEAR = 10

export class FakePrinter {
  /** What lies in the tray, the oldest first. */
  readonly pieces: Piece[] = []
  private readonly profile: Profile
  private readonly say: (bytes: Uint8Array) => void
  private readonly msPerLine: number
  private readonly looks = new Set<() => void>()
  private buffer: number[] = []
  /** Printed since the last cut. */
  private head: number[] = []
  /** Something is on it already, and then the printer was reset: the rest of that slip never came. */
  private isBroken = false
  private hasInk = false
  private linesPrinted = 0
  private working: NodeJS.Timeout | null = null
  private paper: 'enough' | 'low' | 'out' = 'enough'
  private cover = false
  private cutter = true
  private hung = false
  private pushes = false

  /** `say`: what it answers. `msPerLine`: how long it takes for a line. */
  constructor(profile: Profile, msPerLine: number, say: (bytes: Uint8Array) => void) {
    this.profile = profile
    this.msPerLine = msPerLine
    this.say = say
  }

  hear(bytes: Uint8Array): void {
    if (this.hung) return // lost: whoever wrote them never learns
    for (let at = 0; at < bytes.length; at++) {
      const second = bytes[at + 1]
      if (bytes[at] === REAL_TIME[0] && second === 0x04) {
        this.answerStatus(bytes[at + 2] ?? 0)
        at += 2
      } else if (bytes[at] === REAL_TIME[0] && second === 0x14) {
        this.forget()
        at += LENGTH_OF_CLEAR - 1
      } else this.buffer.push(bytes[at] ?? 0)
    }
    this.work()
  }

  /** Everything that was cut, as one reads it: the label, and whether it is marked as a copy. */
  slips = (): string[] =>
    this.pieces
      .filter(({ torn }) => torn === null)
      .map(({ lines }) => nameOf(lines))
      .filter((name) => name !== '') // a bare strip is no slip

  /** Everything that can be read on a piece, line by line. */
  words = (piece: number): string =>
    (this.pieces[piece]?.lines ?? []).flatMap((line) => (line.kind === 'text' ? [line.text.trim()] : [])).join('\n')

  /** How many lines it has ever printed. */
  lines = (): number => this.linesPrinted

  isPrinting = (): boolean => this.hasInk

  /** Resolves when this is so, looked at after every line. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.looks.delete(look)
        resolve()
      }
      this.looks.add(look)
      look()
    })
  }

  runsOutOfPaper = (): void => this.change(() => (this.paper = 'out'))
  runsLow = (): void => this.change(() => (this.paper = 'low'))
  getsPaper = (): void => this.change(() => (this.paper = 'enough'))
  opensCover = (): void => this.change(() => (this.cover = true))
  closesCover = (): void => this.change(() => (this.cover = false))
  jamsItsCutter = (): void => this.change(() => (this.cutter = false))
  isMended = (): void => this.change(() => (this.cutter = true))

  /** Its mind stands still, its plug is in. */
  hangs(): void {
    this.hung = true
    this.rest()
  }

  /** Off and on again: what it had not printed is forgotten, what is half printed hangs out of it. */
  powerCycles(): void {
    this.rest()
    this.buffer = []
    this.hung = false
    this.pushes = false
  }

  private rest(): void {
    if (this.working !== null) clearTimeout(this.working)
    this.working = null
  }

  private change(how: () => void): void {
    how()
    if (this.hung) return
    if (this.pushes) this.push()
    this.work()
  }

  private canPrint = (): boolean => this.paper !== 'out' && !this.cover && this.cutter && !this.hung

  private work(): void {
    if (this.working !== null) return
    while (this.canPrint() && this.buffer.length > 0) {
      const next = this.take()
      if (next === null) return
      if (takesTime(next)) {
        this.working = setTimeout(() => {
          this.working = null
          this.work()
        }, this.msPerLine)
        return
      }
    }
  }

  /** The next whole command, carried out; null while its rest has not come. */
  private take(): EscPos | null {
    const read = this.read()
    if (read === null) return null
    const bytes = this.buffer.splice(0, read.length)
    this.head.push(...bytes)
    this.obey(read.command)
    for (const look of this.looks) look()
    return read.command
  }

  private read() {
    try {
      return readCommand(Uint8Array.from(this.buffer), 0)
    } catch (error) {
      if (!(error instanceof Garbled)) throw error
      this.head.push(...this.buffer.splice(0, 2)) // it will be found when the piece is read
      return this.buffer.length > 0 ? readCommand(Uint8Array.from(this.buffer), 0) : null
    }
  }

  private obey(command: EscPos): void {
    if (command.do === 'reset' && this.hasInk) this.isBroken = true
    if (command.do === 'glyph' || command.do === 'raster') this.hasInk = true
    if (takesTime(command)) this.linesPrinted += 1
    if (command.do === 'cut') this.cut()
    else if (command.do === 'push-status') {
      this.pushes = true
      this.push()
    } else if (command.do === 'ask-in-turn') this.say(Uint8Array.of(this.paper === 'low' ? 0x03 : 0))
    else if (command.do === 'job-id') this.say(Uint8Array.of(0x37, 0x22, ...command.id, 0))
  }

  private cut(): void {
    const bytes = Uint8Array.from(this.head)
    const torn = this.isBroken ? 'it broke off' : null
    this.head = []
    this.hasInk = false
    this.isBroken = false
    try {
      this.pieces.push({ lines: interpret(bytes, this.profile, (n) => this.page(n)), torn })
    } catch (error) {
      if (!(error instanceof Garbled)) throw error
      this.pieces.push({ lines: [], torn: error.message })
    }
  }

  /** Strict in the page that it is set to; whatever another page was meant to say is shown as something. */
  private page(n: number): Charset | undefined {
    const { codePage, charset } = this.profile
    return n === codePage ? charset : virtualPages(this.profile)(n)
  }

  private answerStatus(n: number): void {
    const fault = this.cutter ? 0 : 0x40
    const offline = (this.cover ? 0x04 : 0) | (this.paper === 'out' ? 0x20 : 0) | fault
    const paper = this.paper === 'out' ? 0x6c : this.paper === 'low' ? 0x0c : 0
    this.say(Uint8Array.of(0x12 | (n === 2 ? offline : n === 3 ? (this.cutter ? 0 : 0x08) : n === 4 ? paper : 0)))
  }

  private push(): void {
    const first = 0x10 | (this.canPrint() ? 0 : 0x08) | (this.cover ? 0x20 : 0)
    const paper = this.paper === 'out' ? 0x0f : this.paper === 'low' ? 0x03 : 0
    this.say(Uint8Array.of(first, this.cutter ? 0 : 0x08, paper, 0))
  }

  private forget(): void {
    this.rest()
    this.buffer = []
    this.pushes = false
    this.say(Uint8Array.of(0x37, 0x25, 0))
  }
}

const takesTime = (command: EscPos): boolean =>
  command.do === 'line-feed' || command.do === 'feed' || command.do === 'raster' || command.do === 'cut'

/** `Α 023`, `Α 023 ΑΝΤΙΓΡΑΦΟ`: the largest line, and the word that a copy carries. */
function nameOf(lines: readonly PrintedLine[]): string {
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line] : []))
  const largest = texts.reduce((a, b) => (b.height > a.height ? b : a), texts[0] ?? { text: '', height: 0 })
  return texts.some(({ text }) => text.includes('ΑΝΤΙΓΡΑΦΟ')) ? `${largest.text} ΑΝΤΙΓΡΑΦΟ` : largest.text
}

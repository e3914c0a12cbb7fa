// A printer as the manuals describe it: takes bytes, prints them line by line in its own time, answers, and can fail in every way.
import type { Charset } from '#shared/slip/greek/charsets.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { type Command, Garbled } from '../../printer/virtual/commands.ts'
import { interpret, type PrintedLine } from '../../printer/virtual/interpret.ts'
import { virtualPages } from '../../printer/virtual/pages.ts'
import { READERS } from '../../printer/virtual/reader.ts'
import { type HowItIs, SPEECH } from './fake-speech.ts'

/** One piece of paper, as it was cut. `torn`: a slip that broke off, cut away before the next. */
export type Piece = { readonly lines: readonly PrintedLine[]; readonly torn: string | null }

/** It begins anew behind it. */
const COUNT_AT_MOST = 31

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
  private count = 0

  /** `say`: what it answers. `msPerLine`: how long it takes for a line. */
  constructor(profile: Profile, msPerLine: number, say: (bytes: Uint8Array) => void) {
    this.profile = profile
    this.msPerLine = msPerLine
    this.say = say
  }

  hear(bytes: Uint8Array): void {
    if (this.hung) return // lost: whoever wrote them never learns
    for (let at = 0; at < bytes.length; at++) {
      const command = this.speech().realTime(bytes, at)
      if (command?.do === 'forget') this.forget()
      else if (command?.do === 'answer') this.tell(this.speech().answer(command.n, this.howItIs()))
      if (command === null || command.length === 0) this.buffer.push(bytes[at] ?? 0)
      else at += command.length - 1
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
    this.count = 0
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
  private take(): Command | null {
    const read = this.read()
    if (read === null) return null
    const bytes = this.buffer.splice(0, read.length)
    this.head.push(...bytes)
    this.obey(read.command)
    for (const look of this.looks) look()
    return read.command
  }

  private read() {
    const readCommand = READERS[this.profile.dialect]
    try {
      return readCommand(Uint8Array.from(this.buffer), 0)
    } catch (error) {
      if (!(error instanceof Garbled)) throw error
      this.head.push(...this.buffer.splice(0, 2)) // it will be found when the piece is read
      return this.buffer.length > 0 ? readCommand(Uint8Array.from(this.buffer), 0) : null
    }
  }

  private obey(command: Command): void {
    if (command.do === 'reset' && this.hasInk) this.isBroken = true
    if (command.do === 'glyph' || command.do === 'raster' || command.do === 'band') this.hasInk = true
    if (takesTime(command)) this.linesPrinted += 1
    if (command.do === 'cut') this.cut()
    else if (command.do === 'push-status') {
      this.pushes = true
      this.push()
    } else if (command.do === 'ask-in-turn') this.tell([this.paper === 'low' ? 0x03 : 0])
    else if (command.do === 'job-id') this.tell([0x37, 0x22, ...command.id, 0])
    else if (command.do === 'count-from-zero') this.count = 0
    else if (command.do === 'count') {
      this.count = (this.count + 1) % (COUNT_AT_MOST + 1)
      if (this.pushes) this.push()
    }
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

  private speech = () => SPEECH[this.profile.dialect]

  private tell = (bytes: readonly number[]): void => this.say(Uint8Array.from(bytes))

  /** Strict in the page that it is set to; whatever another page was meant to say is shown as something. */
  private page(n: number): Charset | undefined {
    const { codePage, charset } = this.profile
    return n === codePage ? charset : virtualPages(this.profile)(n)
  }

  private howItIs(): HowItIs {
    const { paper, cover, cutter, count } = this
    return { canPrint: this.canPrint(), paper, cover, cutter, count }
  }

  private push = (): void => this.tell(this.speech().push(this.howItIs()))

  private forget(): void {
    this.rest()
    this.buffer = []
    this.pushes = false
    this.tell(this.speech().forgotten)
  }
}

const takesTime = (command: Command): boolean =>
  command.do === 'line-feed' || command.do === 'feed' || command.do === 'raster' || command.do === 'cut'

/** `Α 023`, `Α 023 ΑΝΤΙΓΡΑΦΟ`: the largest line, and the word that a copy carries. */
function nameOf(lines: readonly PrintedLine[]): string {
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line] : []))
  const largest = texts.reduce((a, b) => (b.height > a.height ? b : a), texts[0] ?? { text: '', height: 0 })
  return texts.some(({ text }) => text.includes('ΑΝΤΙΓΡΑΦΟ')) ? `${largest.text} ΑΝΤΙΓΡΑΦΟ` : largest.text
}

// Which slips were begun, on disk before their first byte: a slip that was begun once is never begun again, whatever died since.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileNameOf, idOfFileName } from './file-name.ts'
import { OUTCOMES, type Outcome } from './link.ts'

/** Far longer than a slip stays fresh, so that nothing forgotten can be printed again. */
const REMEMBERED_MS = 48 * 3_600_000
const TIDY_EVERY = 500
const ENDING = '.slip'
const BEGUN = 'begun'

export class Printed {
  private readonly folder: string
  private begun = 0

  constructor(dataFolder: string, office: string) {
    this.folder = join(dataFolder, 'printed', fileNameOf(office))
    mkdirSync(this.folder, { recursive: true })
    this.tidy()
  }

  /**
   * True for the first who asks for this slip, and only after that is on disk: one file a slip, made only if it is not there,
   * so that not even two printer processes at once can both begin it.
   */
  begin(id: string): boolean {
    const file = this.fileOf(id)
    let handle: number
    try {
      handle = openSync(file, 'wx')
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false
      throw error
    }
    try {
      writeSync(handle, `${BEGUN}\n`)
      fsyncSync(handle)
    } catch (error) {
      rmSync(file, { force: true }) // not on disk, so not begun: it may be tried again
      throw error
    } finally {
      closeSync(handle)
    }
    syncFolder(this.folder)
    this.begun += 1
    if (this.begun % TIDY_EVERY === 0) this.tidy()
    return true
  }

  /** Before the first byte of a copy: after a crash in the middle of it, it is unknown which of them are on paper. */
  beginCopy(id: string, copy: number): void {
    const file = openSync(this.fileOf(id), 'w')
    try {
      writeSync(file, `${BEGUN}, copy ${copy}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  /** If this is lost in a crash, the slip counts as unknown, which is what it then is. */
  finish(id: string, outcome: Outcome): void {
    writeFileSync(this.fileOf(id), `${outcome}\n`)
  }

  /** What was kept of it last; unknown where that cannot be read. */
  outcomeOf(id: string): Outcome {
    const kept = readFileSync(this.fileOf(id), 'utf8').trim()
    return OUTCOMES.find((outcome) => outcome === kept) ?? 'unknown'
  }

  /** Slips that were begun and of which nobody knows whether they are on paper: told once. */
  settleUnknown(): string[] {
    const unknown = this.files().filter((file) => readFileSync(join(this.folder, file), 'utf8').startsWith(BEGUN))
    for (const file of unknown) writeFileSync(join(this.folder, file), 'unknown\n')
    return unknown.map((file) => idOfFileName(file.slice(0, -ENDING.length)))
  }

  private fileOf = (id: string): string => join(this.folder, fileNameOf(id) + ENDING)

  private files = (): string[] => readdirSync(this.folder).filter((name) => name.endsWith(ENDING))

  private tidy(): void {
    for (const name of this.files()) {
      const file = join(this.folder, name)
      if (Date.now() - statSync(file).mtimeMs > REMEMBERED_MS) rmSync(file, { force: true })
    }
  }
}

/** Makes a new file's name as durable as its content. Windows keeps names itself and opens no folder. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

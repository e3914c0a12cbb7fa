// Sentences that were said, on disk in the data folder: so many bytes and no more, and those not wanted for longest go first.
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '../log.ts'

export class WavFolder {
  private readonly folder: string
  private readonly most: number

  /** `most`: bytes of all files together. */
  constructor(folder: string, most: number) {
    this.folder = folder
    this.most = most
  }

  /** Null where it is not. `name`: hexadecimal. */
  async find(name: string): Promise<Buffer | null> {
    const path = this.pathOf(name)
    try {
      const bytes = await readFile(path)
      const now = new Date()
      await utimes(path, now, now)
      return bytes
    } catch (problem) {
      if (!isAbsent(problem)) log('a kept sentence cannot be read', problem)
      return null
    }
  }

  /** A disk that does not take it is said in the log: the sentence is made again the next time. */
  async keep(name: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(name)
    try {
      await mkdir(this.folder, { recursive: true })
      await writeFile(`${path}.new`, bytes)
      await rename(`${path}.new`, path)
      await this.letGo()
    } catch (problem) {
      log('a sentence cannot be kept', problem)
    }
  }

  private async letGo(): Promise<void> {
    const names = await readdir(this.folder)
    const looked = await Promise.all(names.map((name) => lookAt(this.folder, name)))
    const files = looked.flatMap((one) => one ?? []).toSorted((a, b) => b.mtimeMs - a.mtimeMs)
    let bytes = 0
    for (const { name, size } of files) {
      bytes += size
      if (bytes > this.most) await rm(join(this.folder, name), { force: true })
    }
  }

  private pathOf = (name: string) => join(this.folder, `${name}.wav`)
}

/** Null: it has gone meanwhile, or has just been given its name. */
async function lookAt(folder: string, name: string) {
  try {
    const { size, mtimeMs } = await stat(join(folder, name))
    return { name, size, mtimeMs }
  } catch (problem) {
    if (isAbsent(problem)) return null
    throw problem
  }
}

const isAbsent = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'

// One run of the bench: how much of it, its folders on a real disk, and that everything it starts is stopped.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export class Run {
  readonly quick: boolean
  readonly rounds: number
  private leave: (() => unknown)[] = []

  constructor(quick: boolean) {
    this.quick = quick
    this.rounds = quick ? 5 : 7
  }

  /** A new folder, gone when the row is over. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'seira-bench-'))
    this.atEnd(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  /** The last thing begun ends first. */
  atEnd(stop: () => unknown): void {
    this.leave.unshift(stop)
  }

  async clean(): Promise<void> {
    const all = this.leave
    this.leave = []
    for (const stop of all) await stop()
  }

  /** Baseline, ours, baseline, ours … The first pair warms up and is not counted. */
  async interleave<T>(
    baseline: () => T | Promise<T>,
    ours: () => T | Promise<T>,
    rounds = this.rounds,
  ): Promise<{ baseline: T[]; ours: T[] }> {
    const sides: { baseline: T[]; ours: T[] } = { baseline: [], ours: [] }
    for (let round = 0; round <= rounds; round++) {
      const pair = { baseline: await baseline(), ours: await ours() }
      if (round === 0) continue
      sides.baseline.push(pair.baseline)
      sides.ours.push(pair.ours)
    }
    return sides
  }
}

/** Nothing here may wait for ever. */
export async function within<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

// Where a desk's presses are kept until the server has them: in the browser, one person's of one office together.

import type { CaseRow } from '#shared/queue/words.ts'
import { type Kept, type KeptPress, nothingKept, type RefusedPress, readKept, type WhyRefused } from './press.ts'

/** `underWay`: the press that is being sent at this moment by its own button; it waits for nothing yet. */
export type KeptNow = Kept & { readonly underWay: string | null }

/** Another window of the same person may write too: each change begins from what stands in the browser now. */
export class KeptStore {
  private readonly key: string
  private readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  private readonly listeners = new Set<() => void>()
  private text: string | null = null
  private now: KeptNow = { ...nothingKept, underWay: null }
  /** The browser would not write: then this page alone remembers. */
  private unwritten: string | null = null

  constructor(person: string, office: string, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.key = `seira.kept ${person} ${office}`
    this.storage = storage
  }

  /** The same object for as long as nothing has changed. */
  read = (): KeptNow => {
    const text = this.unwritten ?? this.storage.getItem(this.key)
    if (text !== this.text) {
      this.text = text
      this.now = { ...readKept(text), underWay: this.now.underWay }
    }
    return this.now
  }

  keep(press: KeptPress, underWay: boolean): void {
    const { presses, refused } = this.read()
    this.now = { ...this.now, underWay: underWay ? press.id : this.now.underWay }
    this.write({ presses: [...presses, press], refused })
  }

  /** Its own button has stopped sending it: from now on it waits. */
  let(id: string): void {
    if (this.read().underWay !== id) return
    this.now = { ...this.now, underWay: null }
    this.tell()
  }

  forget(id: string): void {
    const { presses, refused } = this.read()
    this.write({ presses: without(presses, id), refused })
  }

  refuse(press: KeptPress, why: WhyRefused, rows: readonly CaseRow[]): void {
    const { presses, refused } = this.read()
    if (!presses.some(({ id }) => id === press.id)) return // another window was told of it first
    const one: RefusedPress = { ...press, why, rows, inSheet: rows.length === 0 }
    this.write({ presses: without(presses, press.id), refused: [...refused, one] })
  }

  /** The cases of everything that was refused and stands in no sheet yet; from now on they do. */
  takeRows(): readonly CaseRow[] {
    const { presses, refused } = this.read()
    const rows = refused.filter(({ inSheet }) => !inSheet).flatMap((one) => one.rows)
    if (rows.length > 0) this.write({ presses, refused: refused.map((one) => ({ ...one, inSheet: true })) })
    return rows
  }

  /** What was refused has been read. */
  dismiss(): void {
    this.write({ presses: this.read().presses, refused: [] })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Another window has written. */
  heard = (): void => this.tell()

  private write(kept: Kept): void {
    const text = JSON.stringify(kept)
    try {
      this.storage.setItem(this.key, text)
      this.unwritten = null
    } catch (problem) {
      console.warn('The browser keeps nothing:', problem)
      this.unwritten = text
    }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const without = (presses: readonly KeptPress[], id: string): KeptPress[] => presses.filter((press) => press.id !== id)

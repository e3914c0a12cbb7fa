// Screens that show a code and wait for an administrator: in memory only, few at a time, each with a code of its own that grows old.
import { randomInt } from 'node:crypto'
import type { WaitingScreen } from '#shared/devices/fleet.ts'
import { type DeviceKind, deviceKinds, isPublic } from '#shared/devices/kinds.ts'
import type { Code } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'

export const FRESH_MS = 10 * 60_000
export const WAITING_AT_MOST = 50
/** A waiting room has a handful of screens; behind one address there may be a whole office. */
export const WAITING_PER_ADDRESS = 10

/** Somebody at the door who is told its code. */
export type Comer = {
  readonly kind: DeviceKind
  readonly key: Buffer
  readonly address: string
  readonly show: (code: Code) => void
  readonly admit: () => void
}
type Waiter = Comer & { readonly since: Instant; code: string; freshUntil: Instant; codeBefore: string | null }

export class Waiting {
  private readonly clock: () => Instant
  private readonly waiters = new Set<Waiter>()

  constructor(clock: () => Instant) {
    this.clock = clock
  }

  /** Gives a code, and gives back how to leave; null when too many wait already, here or from there. */
  join(comer: Comer): (() => void) | null {
    const fromThere = [...this.waiters].filter(({ address }) => address === comer.address).length
    if (this.waiters.size >= WAITING_AT_MOST || fromThere >= WAITING_PER_ADDRESS) return null
    const now = this.clock()
    const waiter: Waiter = { ...comer, since: now, code: '', freshUntil: now, codeBefore: null }
    this.renew(waiter)
    this.waiters.add(waiter)
    return () => void this.waiters.delete(waiter)
  }

  /** Codes that have grown old are replaced, and their screens are told. */
  lookAtTheClock(): void {
    for (const waiter of this.waiters) if (this.clock() >= waiter.freshUntil) this.renew(waiter)
  }

  list(): WaitingScreen[] {
    this.lookAtTheClock()
    return [...this.waiters].map(({ code, kind, address, since, freshUntil }) => {
      return { code, kind, address, since, freshUntil }
    })
  }

  find(code: string): Waiter | 'code-unknown' | 'code-expired' {
    this.lookAtTheClock()
    const all = [...this.waiters]
    const found = all.find((waiter) => waiter.code === code)
    if (found !== undefined) return found
    return all.some(({ codeBefore }) => codeBefore === code) ? 'code-expired' : 'code-unknown'
  }

  /** Every screen that waits with this key and kind is let in. */
  admit({ key, kind }: Comer): void {
    for (const waiter of this.waiters) {
      if (waiter.kind !== kind || !waiter.key.equals(key)) continue
      this.waiters.delete(waiter)
      waiter.admit()
    }
  }

  /** Any screen may look from now on: none needs to wait. (A printer still has to be told where it belongs.) */
  admitScreens(): void {
    for (const waiter of this.waiters) {
      if (!isPublic(deviceKinds[waiter.kind].screen)) continue
      this.waiters.delete(waiter)
      waiter.admit()
    }
  }

  private renew(waiter: Waiter): void {
    const at = this.clock()
    waiter.codeBefore = waiter.code === '' ? null : waiter.code
    waiter.code = this.newCode()
    waiter.freshUntil = at + FRESH_MS
    waiter.show({ code: waiter.code, at, freshUntil: waiter.freshUntil })
  }

  private newCode(): string {
    const taken = new Set([...this.waiters].flatMap(({ code, codeBefore }) => [code, codeBefore]))
    for (;;) {
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      if (!taken.has(code)) return code
    }
  }
}

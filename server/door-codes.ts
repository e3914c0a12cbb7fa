// The codes at the door: another one each minute, each good for some minutes, worked out and kept nowhere.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Day } from '#shared/queue/day.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { DoorCode } from '#shared/views/door-view.ts'

const SLOT_MS = 60_000
/** So many minutes after its own a code still gives a number: whoever scanned it has that long to choose. */
const GOOD_FOR = 3
/** 96 bits: nobody guesses one within its minutes, and the QR stays coarse enough for a weak camera. */
const CODE_BYTES = 12
/** As it stands in an address. */
const CODE = /^[\w-]{16}$/

export class DoorCodes {
  private readonly secret: Buffer
  private readonly address: () => string | null

  /** `address`: where phones find this installation, `https://…`; null: nowhere. */
  constructor(secret: Buffer, address: () => string | null) {
    this.secret = secret
    this.address = address
  }

  /** Null where the office gives no numbers by phone, where no phone finds it, and in practice, whose numbers count nowhere. */
  shown(day: Day, now: Instant): DoorCode | null {
    const address = this.address()
    if (address === null || !gives(day)) return null
    const slot = slotAt(now)
    return { address: `${address}/take/${this.codeOf(day.office, slot)}`, until: (slot + 1) * SLOT_MS }
  }

  /** The office at whose door this code stood within the last minutes; null: none. */
  officeOf(code: string, days: readonly Day[], now: Instant): string | null {
    if (!CODE.test(code)) return null
    const shown = Buffer.from(code)
    const slots = Array.from({ length: GOOD_FOR + 1 }, (_, ago) => slotAt(now) - ago)
    const matches = ({ office }: Day) =>
      slots.some((slot) => timingSafeEqual(shown, Buffer.from(this.codeOf(office, slot))))
    return days.filter(gives).find(matches)?.office ?? null
  }

  private codeOf(office: string, slot: number): string {
    const said = ['door', office, slot].join('\0')
    return createHmac('sha256', this.secret).update(said).digest().subarray(0, CODE_BYTES).toString('base64url')
  }
}

const slotAt = (now: Instant): number => Math.floor(now / SLOT_MS)
const gives = ({ settings }: Day): boolean => settings.phoneTickets?.on === true && !settings.practice

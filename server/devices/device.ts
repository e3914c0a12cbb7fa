// One enrolled device, as the database keeps it.
import { z } from 'zod'
import { type DeviceKind, deviceKinds } from '#shared/devices/kinds.ts'
import type { DeviceReport } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'

export type Device = {
  readonly id: string
  readonly kind: DeviceKind
  readonly name: string
  readonly place: string
  readonly office: string
  readonly layout: string | null
  readonly enrolledAt: Instant
  readonly enrolledBy: string
  readonly revokedAt: Instant | null
  readonly revokedBy: string | null
  readonly lastSeenAt: Instant | null
  readonly lastReport: DeviceReport | null
}

/** 256 bits in base64url: what a device makes for itself. */
export const deviceSecret = z.string().regex(/^[\w-]{43}$/)
export const deviceKind = z.enum(Object.keys(deviceKinds) as [DeviceKind, ...DeviceKind[]]) // the record's own keys

const pixels = z.int().min(0).max(100_000)
const deviceReport = z.strictObject({
  build: z.string().max(40),
  screen: z.strictObject({ w: pixels, h: pixels, ratio: z.number().min(0).max(20) }),
  sound: z.enum(['on', 'blocked', 'off', 'none']),
  visible: z.boolean(),
}) satisfies z.ZodType<DeviceReport>

/** Null when it is no report. */
export const readDeviceReport = (message: unknown): DeviceReport | null => deviceReport.safeParse(message).data ?? null

export type StoredDevice = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly place: string
  readonly office: string
  readonly layout: string | null
  readonly enrolled_at: number
  readonly enrolled_by: string
  readonly revoked_at: number | null
  readonly revoked_by: string | null
  readonly last_seen_at: number | null
  readonly last_report: string | null
}

export const readDevice = (stored: StoredDevice): Device => ({
  id: stored.id,
  kind: deviceKind.parse(stored.kind),
  name: stored.name,
  place: stored.place,
  office: stored.office,
  layout: stored.layout,
  enrolledAt: stored.enrolled_at,
  enrolledBy: stored.enrolled_by,
  revokedAt: stored.revoked_at,
  revokedBy: stored.revoked_by,
  lastSeenAt: stored.last_seen_at,
  // What an older version reported in another shape is as if it had not been reported.
  lastReport: stored.last_report === null ? null : readDeviceReport(JSON.parse(stored.last_report)),
})

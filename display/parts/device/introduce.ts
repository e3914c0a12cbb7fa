// Says to the house who this screen is. The house mirrors its key into a cookie, so that its page comes with its own picture.
import type { Introduced } from '#shared/devices/fleet.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { ownKey } from '#shared/screen/own-key.ts'
import { officeOfPage } from '#shared/screen/use-line.ts'

/** Null when nobody answers. */
export async function introduce(kind: DeviceKind): Promise<Introduced | null> {
  try {
    const response = await fetch('/api/devices/me', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: ownKey(), kind, office: officeOfPage() }),
    })
    return response.ok ? ((await response.json()) as Introduced) : null // our own server's own shape
  } catch {
    return null // the line is down: the screen says so itself
  }
}

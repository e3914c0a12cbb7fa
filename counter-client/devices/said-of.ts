// What a device reported, in the few characters that fit beside its name.
import type { Fleet, FleetDevice, Layout } from '#shared/devices/fleet.ts'
import { type DeviceKind, deviceKinds } from '#shared/devices/kinds.ts'
import type { DeviceReport } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'

export const officeName = ({ office }: { readonly office: string }, { offices }: Fleet, language: Language): string =>
  offices.find(({ id }) => id === office)?.name[language] ?? office

/** What there is to choose from for such a device; where there is one printer there is no choice. */
export function layoutsFor(kind: DeviceKind, office: string, { offices }: Fleet): readonly Layout[] {
  const { layouts: which } = deviceKinds[kind]
  const all = (which === null ? [] : offices.find(({ id }) => id === office)?.layouts[which]) ?? []
  return which === 'printers' && all.length < 2 ? [] : all
}

/** How an address names what such a device is given of its office. */
const NAMED = { boards: 'layout', printers: 'printer', counters: 'counter' }

/** What is asked of its page by somebody who wants to see what the device shows. */
export function previewOf({ kind, office, layout }: Pick<FleetDevice, 'kind' | 'office' | 'layout'>): string {
  const { layouts } = deviceKinds[kind]
  const given = layouts === null || layout === null ? {} : { [NAMED[layouts]]: layout }
  return `${new URLSearchParams({ office, ...given })}&preview`
}

/** `1920 × 1080`, in the device's own pixels. */
export const screenSize = (report: DeviceReport | null): string =>
  report === null
    ? '–'
    : `${Math.round(report.screen.w * report.screen.ratio)} × ${Math.round(report.screen.h * report.screen.ratio)}`

export const buildInShort = (report: DeviceReport | null): string => report?.build.slice(0, 7) || '–'

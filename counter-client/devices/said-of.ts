// What a device reported, in the few characters that fit beside its name.
import type { Fleet } from '#shared/devices/fleet.ts'
import type { DeviceReport } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'

export const officeName = ({ office }: { readonly office: string }, { offices }: Fleet, language: Language): string =>
  offices.find(({ id }) => id === office)?.name[language] ?? office

/** `1920 × 1080`, in the device's own pixels. */
export const screenSize = (report: DeviceReport | null): string =>
  report === null
    ? '–'
    : `${Math.round(report.screen.w * report.screen.ratio)} × ${Math.round(report.screen.h * report.screen.ratio)}`

export const buildInShort = (report: DeviceReport | null): string => report?.build.slice(0, 7) || '–'

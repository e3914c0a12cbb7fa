// What is chosen of a printer, in words: where it is, which make, how its Greek comes.
import { wholeNumber } from '../greek/numbers.ts'
import type { Printer, PrinterLink } from '../queue/printers.ts'
import type { Language } from '../queue/words.ts'
import type { Profile } from '../slip/profile.ts'
import { PROFILES, profileNamed } from '../slip/profiles.ts'
import { settingsPrinters } from '../text/settings-printers.ts'

/** Millimetres of the roll that a printer's line fits on. */
export const rollOf = ({ dots }: Pick<Profile, 'dots'>): 58 | 80 => (dots < 500 ? 58 : 80)

/** One that nobody knows is one that is not known, whatever its name. */
export function makeSaid(make: string, language: Language): string {
  const profile = profileNamed(make)
  const isUnknown = profile === PROFILES.generic || profile === PROFILES['generic-58']
  return isUnknown ? settingsPrinters[language].unknownMake(rollOf(profile)) : profile.title
}

/** `Στο δίκτυο (TCP), 192.168.1.50:9100`. */
export function linkSaid(link: PrinterLink, language: Language): string {
  const { kinds, flows, bauds } = settingsPrinters[language]
  const kind = kinds[link.kind]
  switch (link.kind) {
    case 'virtual':
      return kind
    case 'tcp':
      return `${kind}, ${link.host}:${link.port}`
    case 'serial':
      return `${kind}, ${link.path}, ${bauds(wholeNumber(link.baud, language))}, ${flows[link.flow]}`
    case 'usb':
      return `${kind}, ${link.path}`
  }
}

export function greekSaid(greek: Printer['greek'], language: Language): string {
  const { greekAs, page } = settingsPrinters[language]
  return greek.as === 'page' ? page(greek.charset, greek.codePage) : greekAs[greek.as]
}

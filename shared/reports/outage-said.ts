// One outage in words: where it was, of what kind, and what happened; the same on the page and in documents.
import type { Language } from '../queue/words.ts'
import { figuresText } from '../text/report-figures.ts'
import type { Outage } from './figures.ts'

export function whereSaid({ kep, office }: Outage, language: Language, nameOf: (office: string) => string): string {
  if (kep !== null) return kep
  return office === null ? figuresText[language].outages.everywhere : nameOf(office)
}

export function kindSaid({ what, kind }: Outage, language: Language): string {
  const { outages, equipment } = figuresText[language]
  const kinds: Readonly<Record<string, string>> = what === 'line' ? outages.kinds : equipment.kinds
  return kinds[kind] ?? kind
}

/** What the server noticed holds only a name: the sentence around it is of whoever reads. */
export function happenedSaid({ noticed, device, words }: Outage, language: Language): string {
  const { outages } = figuresText[language]
  if (!noticed) return words
  return device?.startsWith('printer:') === true ? outages.noticedPrinter(words) : outages.noticedDevice(words)
}

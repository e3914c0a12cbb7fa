// Devices and equipment as a document: what stands where, since when, and how often the devices were silent.
import type { Language } from '../../queue/words.ts'
import { devicesText } from '../../text/devices.ts'
import { figuresText } from '../../text/report-figures.ts'
import type { Span } from '../asked.ts'
import type { EquipmentFigures } from '../figures.ts'
import { inHours } from '../in-hours.ts'
import type { Sheet } from '../sheet.ts'
import { dateSaid, spanSaid } from '../span-said.ts'

export function equipmentSheet(figures: EquipmentFigures, span: Span, language: Language): Sheet {
  const text = figuresText[language]
  const words = text.equipment
  const { devices, items, there, asOf } = figures
  const kinds: Readonly<Record<string, string>> = devicesText[language].kinds
  return {
    title: words.title,
    about: [spanSaid(span, language)],
    sentences: [],
    tables: [
      {
        name: words.thereOn(dateSaid(asOf)),
        columns: [
          { heading: text.kep, kind: 'text' },
          { heading: words.kind, kind: 'text' },
          { heading: words.quantity, kind: 'count' },
        ],
        rows: there.map(({ kep, kind, quantity }) => [kep, words.kinds[kind], quantity]),
        sum: null,
        picture: null,
        notes: [],
      },
      {
        name: words.items,
        columns: [
          { heading: text.kep, kind: 'text' },
          { heading: words.kind, kind: 'text' },
          { heading: words.quantity, kind: 'count' },
          { heading: words.installed, kind: 'date' },
          { heading: words.removed, kind: 'date' },
          { heading: text.note, kind: 'text' },
        ],
        rows: items.map(({ kep, kind, quantity, date, removed, note }) => [
          kep,
          words.kinds[kind],
          quantity,
          date,
          removed,
          note,
        ]),
        sum: null,
        picture: null,
        notes: [],
      },
      {
        name: words.devices,
        columns: [
          { heading: words.device, kind: 'text' },
          { heading: words.kind, kind: 'text' },
          { heading: words.place, kind: 'text' },
          { heading: words.since, kind: 'date' },
          { heading: words.removed, kind: 'date' },
          { heading: words.outages, kind: 'count' },
          { heading: words.down, kind: 'text' },
        ],
        rows: devices.map(({ name, kind, place, since, removed, outages, down }) => [
          name,
          kinds[kind] ?? kind,
          place,
          since,
          removed,
          outages,
          inHours(down, language),
        ]),
        sum: null,
        picture: null,
        notes: [words.since_, text.outages.noticedRule],
      },
    ],
    notes: [],
  }
}

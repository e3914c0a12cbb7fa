// Outages as a document: how long each KEP was without its lines, and every outage from when to when.
import type { Language } from '../../queue/words.ts'
import { documents } from '../../text/documents.ts'
import { figuresText } from '../../text/report-figures.ts'
import type { Span } from '../asked.ts'
import type { Outage, OutageFigures } from '../figures.ts'
import { inHours } from '../in-hours.ts'
import { happenedSaid, kindSaid, whereSaid } from '../outage-said.ts'
import type { Sheet, SheetTable } from '../sheet.ts'
import { spanSaid } from '../span-said.ts'

export function outagesSheet(
  { outages, downtime }: OutageFigures,
  span: Span,
  nameOf: (office: string) => string,
  language: Language,
): Sheet {
  const text = figuresText[language]
  const words = text.outages
  const listed = (name: string, of: readonly Outage[], notes: readonly string[]): SheetTable => ({
    name,
    columns: [
      { heading: words.where, kind: 'text' },
      { heading: words.kind, kind: 'text' },
      { heading: words.words, kind: 'text' },
      { heading: words.began, kind: 'moment' },
      { heading: words.ended, kind: 'moment' },
    ],
    rows: of.map((one) => [
      whereSaid(one, language, nameOf),
      kindSaid(one, language),
      happenedSaid(one, language),
      one.began,
      one.ended,
    ]),
    sum: null,
    picture: null,
    notes,
  })
  return {
    title: words.title,
    about: [spanSaid(span, language)],
    sentences: [],
    tables: [
      {
        name: words.downtime,
        columns: [
          { heading: documents[language].kepCode, kind: 'text' },
          { heading: words.count, kind: 'count' },
          { heading: words.down, kind: 'text' },
          { heading: words.downOpen, kind: 'text' },
          { heading: words.share, kind: 'share' },
        ],
        rows: downtime.map(({ kep, outages, down, downOpen, open }) => [
          kep,
          outages,
          inHours(down, language),
          inHours(downOpen, language),
          open === 0 ? null : downOpen / open,
        ]),
        sum: null,
        picture: null,
        notes: [words.rule],
      },
      listed(
        words.lines,
        outages.filter(({ what }) => what === 'line'),
        [],
      ),
      listed(
        words.devices,
        outages.filter(({ what }) => what === 'device'),
        [words.noticedRule],
      ),
    ],
    notes: [],
  }
}

// A year's months beside the e-KEP's, as a document: only months of which something is known.
import type { Language } from '../../queue/words.ts'
import { reportReconciliation } from '../../text/report-reconciliation.ts'
import type { ReconciledCell, Reconciliation } from '../reconciliation.ts'
import type { Sheet, SheetCell } from '../sheet.ts'

export function reconciliationSheet({ year, channel, keps, cells }: Reconciliation, language: Language): Sheet {
  const words = reportReconciliation[language]
  const open = cells.filter(({ state }) => state === 'open').length
  const said = cells.filter(({ state }) => state !== 'no-figure')
  return {
    title: words.title,
    about: [`${words.year} ${year} · ${words.channel} ${channel ?? words.allChannels}`],
    sentences: [open === 0 ? words.noneOpen : words.open(open)],
    tables: [
      {
        name: words.difference,
        columns: [
          { heading: words.kep, kind: 'text' },
          ...words.months.map((heading) => ({ heading, kind: 'count' }) as const),
        ],
        rows: keps.map((kep) => [kep, ...words.months.map((_, index) => differenceAt(cells, kep, index + 1))]),
        sum: null,
        picture: null,
        notes: [words.note1],
      },
      {
        name: words.table,
        columns: [
          { heading: words.kep, kind: 'text' },
          { heading: words.month, kind: 'text' },
          { heading: words.ours, kind: 'count' },
          { heading: words.ekep, kind: 'count' },
          { heading: words.difference, kind: 'count' },
          { heading: words.state, kind: 'text' },
          { heading: words.kind, kind: 'text' },
          { heading: words.words, kind: 'text' },
        ],
        rows: said.map((cell) => [
          cell.kep,
          words.monthNames[cell.month - 1] ?? '',
          cell.ours,
          cell.ekep,
          differenceOf(cell),
          words.states[cell.state],
          cell.kind === null ? '' : words.kinds[cell.kind],
          cell.words,
        ]),
        sum: null,
        picture: null,
        notes: [],
      },
    ],
    notes: [words.about],
  }
}

const differenceOf = ({ ours, ekep }: ReconciledCell): SheetCell =>
  ours === null || ekep === null ? null : ours - ekep

function differenceAt(cells: Reconciliation['cells'], kep: string, month: number): SheetCell {
  const cell = cells.find((one) => one.kep === kep && one.month === month)
  return cell === undefined ? null : differenceOf(cell)
}

// Our cases beside the e-KEP's: a year of all KEPs at a glance, and one month of one KEP to say something of.
import type { Asked } from '#shared/reports/asked.ts'
import { wholeYear } from '#shared/reports/asked.ts'
import type { ReconciledCell, Reconciliation } from '#shared/reports/reconciliation.ts'
import { may } from '#shared/rights.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { reports } from '#shared/text/reports.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'
import { OneMonth } from './OneMonth.tsx'
import { Overview } from './Overview.tsx'
import { YearAndChannel } from './YearAndChannel.tsx'

export function ReconciliationPage({ asked, onAsk, today, me, expire }: ReportProps) {
  const { language } = useSpoken()
  const words = text[language]
  const { value, failed, show } = useReport<Reconciliation>('reconciliation', withoutCell(asked), expire)
  const chosen = value?.cells.find(({ kep, month }) => kep === asked.more.kep && String(month) === asked.more.month)
  const ask = (more: Asked['more'], year = value?.year) =>
    onAsk({ ...asked, ...(year === undefined ? {} : wholeYear(year)), more: { ...asked.more, ...more } })
  const tell = (cell: ReconciledCell) => {
    if (value === null) return
    const isSame = (one: ReconciledCell) => one.kep === cell.kep && one.month === cell.month
    show({ ...value, cells: value.cells.map((one) => (isSame(one) ? cell : one)) })
  }
  return (
    <>
      <ReportTitle title={reports[language].names.reconciliation}>
        {value !== null && (
          <YearAndChannel
            answer={value}
            last={Number(today.slice(0, 4))}
            onYear={(year) => ask({}, year)}
            onChannel={(channel) => ask({ channel })}
          />
        )}
        <Exports question="reconciliation" asked={withoutCell(asked)} />
      </ReportTitle>
      <p className="quiet">{words.about}</p>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && reports[language].failed}
      </p>
      {value === null ? (
        !failed && <p className="quiet">{reports[language].loading}</p>
      ) : (
        <>
          <Standing cells={value.cells} />
          <Overview
            answer={value}
            chosen={chosen ?? null}
            onChoose={(kep, month) => ask({ kep, month: String(month) })}
          />
          {chosen === undefined ? (
            <p className="quiet">{words.choose}</p>
          ) : (
            <OneMonth
              key={`${value.year} ${value.channel} ${chosen.kep} ${chosen.month}`}
              cell={chosen}
              at={{ year: value.year, month: chosen.month, kep: chosen.kep, channel: value.channel }}
              mayWrite={may(me.role, 'reconcile')}
              onTold={tell}
            />
          )}
        </>
      )}
    </>
  )
}

/** Which month is looked at closely is of the page, and asks for no other figures. */
function withoutCell({ more: { kep: _, month: __, ...more }, ...asked }: Asked): Asked {
  return { ...asked, more }
}

function Standing({ cells }: { cells: readonly ReconciledCell[] }) {
  const words = text[useSpoken().language]
  const [open, without] = ['open', 'no-figure'].map((state) => cells.filter((cell) => cell.state === state).length)
  return (
    <p className={open === 0 ? 'reconciliation-standing' : 'reconciliation-standing is-open'}>
      <b>{open === 0 ? words.noneOpen : words.open(open ?? 0)}</b> {without !== 0 && words.without(without ?? 0)}
    </p>
  )
}

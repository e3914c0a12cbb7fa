// The imports: what came in, from which file, by whom, what counts; a new one, and the undoing of one.
import { useState } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Register } from '#shared/reports/registers.ts'
import { may } from '#shared/rights.ts'
import { reportImports as text } from '#shared/text/report-imports.ts'
import { reports } from '#shared/text/reports.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Exports } from '../Exports.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { useReport } from '../use-report.ts'
import { ImportDialog } from './ImportDialog.tsx'
import { RegisterTrail } from './RegisterTrail.tsx'
import { UndoImport } from './UndoImport.tsx'

type Open = { readonly at: 'importing' } | { readonly at: 'undoing'; readonly register: Register } | null

export function ImportsPage({ asked, me, expire }: ReportProps) {
  const { language } = useSpoken()
  const words = text[language]
  const [open, setOpen] = useState<Open>(null)
  const { value, failed, again } = useReport<Register[]>('imports', asked, expire)
  const mayImport = may(me.role, 'import')
  return (
    <>
      <ReportTitle title={reports[language].names.imports}>
        {mayImport && (
          <button type="button" className="quiet lined" onClick={() => setOpen({ at: 'importing' })}>
            {words.new}
          </button>
        )}
        <Exports question="imports" asked={asked} />
      </ReportTitle>
      <p className="quiet">{words.about}</p>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && reports[language].failed}
      </p>
      {value === null && !failed && <p className="quiet">{reports[language].loading}</p>}
      {value?.length === 0 && <p>{words.none}</p>}
      {value !== null && value.length > 0 && (
        <RegistersTable
          registers={value}
          onUndo={mayImport ? (register) => setOpen({ at: 'undoing', register }) : null}
        />
      )}
      {open?.at === 'importing' && (
        <ImportDialog year={null} only={null} onClose={() => setOpen(null)} onImported={again} />
      )}
      {open?.at === 'undoing' && (
        <UndoImport
          register={open.register}
          onClose={() => setOpen(null)}
          onUndone={() => {
            setOpen(null)
            again()
          }}
        />
      )}
    </>
  )
}

type TableProps = {
  registers: readonly Register[]
  /** Null: not for this role. */
  onUndo: ((register: Register) => void) | null
}

function RegistersTable({ registers, onUndo }: TableProps) {
  const { language } = useSpoken()
  const words = text[language]
  return (
    <div className="imports-wide">
      <table className="imports-list">
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.years}</th>
            <th scope="col" className="imports-number">
              {words.columns.total}
            </th>
            <th scope="col">{words.columns.by}</th>
            <th scope="col">{words.columns.state}</th>
            {onUndo !== null && (
              <th scope="col">
                <span className="unseen">{words.undo}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {registers.map((register) => {
            const { id, file, sheet, kind, years, byMonth, total, counts, trail } = register
            const [first] = trail
            return (
              <tr key={id} className={counts ? '' : 'imports-past'}>
                <th scope="row" data-heading={words.columns.file}>
                  <b>{file}</b>
                  {sheet !== null && <span className="quiet"> {words.sheet(sheet)}</span>}
                  <RegisterTrail register={register} />
                </th>
                <td data-heading={words.columns.kind}>{words.kinds[kind]}</td>
                <td data-heading={words.columns.years}>
                  {years.join(', ')}
                  {byMonth && <span className="quiet"> {words.byMonth}</span>}
                </td>
                <td data-heading={words.columns.total} className="imports-number">
                  {wholeNumber(total, language)}
                </td>
                <td data-heading={words.columns.by}>
                  {first?.person ?? words.commandLine}
                  {first !== undefined && ` · ${dayAndTime(first.at)}`}
                </td>
                <td data-heading={words.columns.state} className="imports-stand">
                  <span className={counts ? 'imports-state is-counting' : 'imports-state'} />
                  {counts ? words.counts : words.countsNot}
                </td>
                {onUndo !== null && (
                  <td>
                    {counts && (
                      <button
                        type="button"
                        className="link"
                        aria-label={words.undoOf(file)}
                        onClick={() => onUndo(register)}
                      >
                        {words.undo}
                      </button>
                    )}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

// «Τι συνέβη»: what must be known to read the figures, numbered as in the chart; whoever may writes it here.
import { useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import { type Annotation, mayAnnotate } from '#shared/reports/annotation.ts'
import { datesSaid } from '#shared/reports/annotation-said.ts'
import type { YearTable } from '#shared/reports/year-table.ts'
import { may } from '#shared/rights.ts'
import { reportYear } from '#shared/text/report-year.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { AnnotationDialog } from './AnnotationDialog.tsx'

type Props = { table: YearTable; me: Me; today: LocalDate; onActed: () => void; expire: () => void }

export function Happened({ table, me, today, onActed, expire }: Props) {
  const { language } = useSpoken()
  const words = reportYear[language].annotations
  /** `new`, or the one that is being looked at. */
  const [open, setOpen] = useState<Annotation | 'new' | null>(null)
  const isWriter = may(me.role, 'annotate')
  return (
    <section className={table.annotations.length === 0 ? 'happened no-paper' : 'happened'}>
      <h2>{words.title}</h2>
      {table.annotations.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ol>
          {table.annotations.map((one, at) => (
            <li key={one.id}>
              <span className="happened-number">{at + 1}</span>
              <span className="happened-when">{datesSaid(one, language)}</span>
              <span>
                {one.words}
                {one.kep !== null && !one.words.includes(one.kep) && ` (${one.kep})`}{' '}
                {isWriter && mayAnnotate(me, one.kep) && (
                  <button
                    type="button"
                    className="link no-paper"
                    aria-label={words.changeOf(one.words)}
                    onClick={() => setOpen(one)}
                  >
                    {words.change}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {isWriter && (
        <button type="button" className="link no-paper" onClick={() => setOpen('new')}>
          {words.add}
        </button>
      )}
      {open !== null && (
        <AnnotationDialog
          annotation={open === 'new' ? null : open}
          opensOn={table.from <= today && today <= table.to ? today : table.from}
          keps={table.choices.filter((kep) => mayAnnotate(me, kep))}
          mayAll={mayAnnotate(me, null)}
          onClose={() => setOpen(null)}
          onActed={() => {
            setOpen(null)
            onActed()
          }}
          expire={expire}
        />
      )}
    </section>
  )
}

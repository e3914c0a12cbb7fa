// What single cases tell, where one may look: by hour, service, procedure, counter and way; each adds up to the same.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { CaseDetails, Cases } from '#shared/reports/cases.ts'
import { hoursPicture, proceduresPicture, TOP } from '#shared/reports/cases-pictures.ts'
import { type DetailKind, nameOf } from '#shared/reports/cases-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { Chart } from '../../../staff/Chart.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { UNDER_TABLE, UnderTable } from '../../../staff/UnderTable.tsx'
import { CountTable } from './CountTable.tsx'

type Props = { cases: Cases; details: CaseDetails }

/** When, for what, where and how. */
export function PlaceDetails({ cases }: { cases: Cases }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const { details } = cases
  if (details === null || details.sum.total === 0) return null
  return (
    <>
      <section className="cases-part">
        <h2>{words.tables.hours}</h2>
        <Hours cases={cases} details={details} />
        <p className="foot">{words.hourNote}</p>
      </section>
      <Detail kind="services" head={words.heads.service} cases={cases} details={details} />
      <Detail kind="counters" head={words.heads.counter} cases={cases} details={details} />
      <Detail kind="ways" head={words.heads.way} cases={cases} details={details} />
    </>
  )
}

export function ProcedureDetails({ cases }: { cases: Cases }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const { details } = cases
  if (details === null || details.sum.total === 0) return null
  const shown = Math.min(TOP, details.procedures.filter(({ id }) => id !== 'none').length)
  return (
    <>
      {shown > 0 && (
        <section className="cases-part">
          <h2>{words.tables.top(shown)}</h2>
          <Chart picture={(wide) => proceduresPicture(details, language, wide)} />
        </section>
      )}
      <Detail kind="procedures" head={words.heads.procedure} cases={cases} details={details} />
    </>
  )
}

function Detail({ kind, head, cases, details }: Props & { kind: DetailKind; head: string }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const rows = details[kind].map((row) => ({ id: row.id, name: nameOf(kind, row, language), counted: row }))
  const kept = { id: 'kept', name: words.withoutDetails, counted: details.withoutDetails }
  return (
    <section className="cases-part">
      <h2>{words.tables[kind]}</h2>
      <CountTable
        head={head}
        channels={cases.channels}
        sum={details.sum}
        rows={details.withoutDetails.total > 0 ? [...rows, kept] : rows}
      />
    </section>
  )
}

function Hours({ cases, details }: Props) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const { hours } = details
  if (hours.length === 0) return null
  const said = (values: readonly number[]) => values.map((value) => wholeNumber(value, language))
  return (
    <UnderTable
      label={words.tables.hours}
      names={hours.map((row) => nameOf('hours', row, language))}
      rows={[
        ...cases.channels.map((name, hue) => ({
          name,
          hue,
          cells: said(hours.map(({ quantities }) => quantities[hue] ?? 0)),
        })),
        { name: words.total, hue: null, cells: said(hours.map(({ total }) => total)) },
      ]}
    >
      <Chart picture={hoursPicture(cases, details, language, UNDER_TABLE)} />
    </UnderTable>
  )
}

// «Έλεγχος»: everything is counted again when one asks, and each difference is said in words.

import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { CheckState } from '#shared/reports/check.ts'
import { instantSaid } from '#shared/reports/instant-said.ts'
import { check as text } from '#shared/text/check.ts'
import { reports as names } from '#shared/text/reports.ts'
import { Icon } from '../../../staff/Icon.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { DifferencesTable } from './DifferencesTable.tsx'
import { useCheck } from './use-check.ts'

export function CheckPage({ expire }: ReportProps) {
  const { language } = useSpoken()
  const words = text[language]
  const { state, failed, start } = useCheck(expire)
  const isRunning = state?.state === 'running'
  return (
    <>
      <ReportTitle title={names[language].names.check}>
        <button type="button" className="primary small" aria-disabled={isRunning} onClick={() => !isRunning && start()}>
          <b>{words.start}</b>
        </button>
      </ReportTitle>
      <p className="quiet">{words.about}</p>
      <p role="status" className={failed ? 'wrong' : 'unseen'}>
        {failed && names[language].failed}
      </p>
      {state === null ? !failed && <p className="quiet">{names[language].loading}</p> : <State state={state} />}
    </>
  )
}

function State({ state }: { state: CheckState }) {
  const { language } = useSpoken()
  const words = text[language]
  const shown = (value: number) => wholeNumber(value, language)
  switch (state.state) {
    case 'never':
      return <p className="check-card">{words.never}</p>
    case 'failed':
      return (
        <p className="check-card wrong" role="alert">
          {words.failed}
        </p>
      )
    case 'running': {
      const said = words.running(shown(state.done), shown(state.of))
      return (
        <div className="check-card">
          <p>
            <b>{said}</b> <span className="quiet">{words.since(timeOf(state.since))}</span>
          </p>
          <progress aria-label={said} value={state.done} max={Math.max(1, state.of)} />
          <p className="quiet">{words.elsewhere}</p>
        </div>
      )
    }
    case 'done':
      return <Done state={state} />
  }
}

function Done({ state }: { state: Extract<CheckState, { state: 'done' }> }) {
  const { language } = useSpoken()
  const words = text[language]
  const { found } = state
  const shown = (value: number) => wholeNumber(value, language)
  const isWell = found.unexplained === 0
  const cases = shown(found.cases + found.imported)
  const figures = ['facts', 'tickets', 'cases', 'imported', 'keptDays', 'signedYears'] as const
  return (
    <>
      <div className={isWell ? 'check-card check-well' : 'check-card check-ill'} role={isWell ? undefined : 'alert'}>
        <p className="check-verdict">
          <Icon name={isWell ? 'check' : 'warn'} />{' '}
          {isWell ? words.well(cases) : words.ill(cases, shown(found.unexplained))}
        </p>
        <p className="quiet">
          {words.when(instantSaid(state.at), words.seconds(shown(Math.max(1, Math.round(state.took / 1000)))))}
        </p>
      </div>
      <dl className="check-figures">
        {figures.map((name) => (
          <div key={name}>
            <dt>{words.figures[name]}</dt>
            <dd>{shown(found[name])}</dd>
          </div>
        ))}
      </dl>
      {!isWell && <DifferencesTable found={found} />}
    </>
  )
}

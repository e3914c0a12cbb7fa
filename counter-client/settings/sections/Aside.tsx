// Beside the form: its preview or tools, what is wrong, and what will change in words.
import type { ReactNode } from 'react'
import type { Change } from '#shared/configuration/changes.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Place, SectionId } from '#shared/configuration/sections.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { ChangeList } from '../history/ChangeList.tsx'
import type { SectionState } from './use-section.ts'
import type { Problems } from './wrong.ts'

type Props<S extends SectionId> = {
  readonly place: Place
  readonly state: SectionState<S>
  readonly problems: Problems
  readonly whole: Configuration
  readonly may: boolean
  readonly children: ReactNode
}

export function Aside<S extends SectionId>({ place, state, problems, whole, may, children }: Props<S>) {
  const words = settingsFrame[useSpoken().language]
  const { answer, mine } = state
  const changes: readonly Change[] = answer?.ok ? answer.changes : []
  return (
    <aside className="section-aside">
      <div className="stays-in-sight">
        {children}
        {may && (
          <section className="will-change" aria-live="polite">
            <h2>{words.willChange}</h2>
            {problems.listed.length > 0 && (
              <div className="error-note">
                <ul>
                  {problems.listed.map(({ path, said }) => (
                    <li key={`${path} ${said}`}>{said}</li>
                  ))}
                </ul>
              </div>
            )}
            {changes.length > 0 && <ChangeList changes={changes} whole={whole} office={place.office} />}
            {changes.length === 0 && problems.listed.length === 0 && <p className="quiet">{words.nothing}</p>}
          </section>
        )}
        {mine !== null && (
          <section className="mine">
            <h2>{words.mine}</h2>
            <ChangeList changes={mine.changes} whole={whole} office={place.office} />
            <div className="mine-acts">
              <button type="button" className="quiet lined" onClick={state.mineAgain}>
                {words.mineAgain}
              </button>
              <button type="button" className="quiet" onClick={state.mineGone}>
                {words.mineGone}
              </button>
            </div>
          </section>
        )}
      </div>
    </aside>
  )
}

// The page of one section: whose it is, the form, what will change beside it, and saving below.
import { useEffect } from 'react'
import { isOfficeSection } from '#shared/configuration/section-keys.ts'
import type { SectionId } from '#shared/configuration/sections.ts'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { may } from '#shared/rights.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { sectionAbout, sectionNames } from '#shared/text/settings-sections.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { PageProps } from '../pages.ts'
import { useSettingsNow } from '../use-settings-now.ts'
import { Aside } from './Aside.tsx'
import type { FormProps } from './form-props.ts'
import { sectionOf } from './registry.ts'
import { SaveBar } from './SaveBar.tsx'
import { useSection } from './use-section.ts'
import { problemsIn } from './wrong.ts'

export function SectionPage<S extends SectionId>({ section, me, expire, at }: PageProps & { readonly section: S }) {
  const { language } = useSpoken()
  const words = settingsFrame[language]
  const { now, isLost, reload } = useSettingsNow(expire)
  const [, asked, part = null] = at.split('/')
  const { offices } = now?.configuration ?? { offices: [] }
  const plan = isOfficeSection(section) ? (offices.find(({ id }) => id === asked) ?? offices[0] ?? null) : null
  const whose = plan?.id ?? null
  // The address says whose section it is, so that choosing a part of it is not leaving it.
  useEffect(() => {
    if (whose !== null && asked !== whose) location.replace(`#${section}/${whose}`)
  }, [section, asked, whose])
  return (
    <>
      <div className="title">
        <h1>{sectionNames[language][section]}</h1>
        <span className="said2">{sectionAbout[language][section]}</span>
        <span className="push" />
        {plan !== null && offices.length > 1 && (
          <label className="of-office">
            {words.office}
            <select value={plan.id} onChange={(event) => location.assign(`#${section}/${event.target.value}`)}>
              {offices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {now === null ? (
        <p role="status">{isLost ? words.unreachable : words.loading}</p>
      ) : (
        <Section
          // An office's section is another one for each office.
          key={plan?.id ?? ''}
          place={{ section, office: plan?.id ?? null }}
          now={now}
          reload={reload}
          may={may(me.role, 'settings')}
          part={part}
        />
      )}
    </>
  )
}

type SectionProps<S extends SectionId> = {
  readonly place: { readonly section: S; readonly office: string | null }
  readonly now: SettingsNow
  readonly reload: () => Promise<boolean>
  readonly may: boolean
  readonly part: string | null
}

function Section<S extends SectionId>({ place, now, reload, may, part }: SectionProps<S>) {
  const { language } = useSpoken()
  const state = useSection(place, { now, reload, may })
  const { Form, Beside } = sectionOf(place.section)
  const { value, saved } = state
  if (value === null || saved === null) return null
  const problems = problemsIn(state.answer, state.tried, now.configuration, value, language)
  const props = {
    value,
    onValue: state.type,
    saved,
    wrong: problems.wrong,
    whole: now.configuration,
    office: now.configuration.offices.find(({ id }) => id === place.office) ?? null,
    today: now.today,
    part,
    readOnly: !may,
  } as FormProps<S> // `office` is one where the section is an office's: `readSection` found it
  return (
    // Enter in a field saves nothing: what holds at once for a running day is pressed on purpose.
    <form className="section" noValidate onSubmit={(event) => event.preventDefault()}>
      {!may && (
        <p className="read-only">
          <Icon name="lock" /> {settingsFrame[language].readOnly}
        </p>
      )}
      <div className="section-parts">
        <fieldset className="section-form" disabled={!may}>
          <Form {...props} />
        </fieldset>
        <Aside place={place} state={state} problems={problems} whole={now.configuration} may={may}>
          {Beside !== null && <Beside {...props} />}
        </Aside>
      </div>
      {may && <SaveBar place={place} state={state} whole={now.configuration} />}
    </form>
  )
}

// Why something was not saved, or not taken back, and what to do about it.
import { useEffect, useState } from 'react'
import { longDate, timeOf } from '#shared/calendar.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Place } from '#shared/configuration/sections.ts'
import type { SettingsVersion } from '#shared/configuration/told.ts'
import type { Language } from '#shared/queue/words.ts'
import { refusals } from '#shared/text/refusals.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { inTheWay, settingsRefused } from '#shared/text/settings-refused.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { type Refused, settingsHistory } from '../ask-settings.ts'

type Props = {
  readonly refused: Refused
  readonly place: Place | null
  readonly whole: Configuration
  /** Null where there is no form that new settings could be loaded into. */
  readonly onLoadNew: (() => void) | null
}

export function RefusedNote({ refused, place, whole, onLoadNew }: Props) {
  const { language } = useSpoken()
  const newer = useNewer(refused, place)
  return (
    <div className="error-note" role="alert">
      <Icon name="warn" />
      <p>{newer === null ? refusedSaid(refused, whole, language) : newerSaid(newer, language)}</p>
      {refused.why === 'changed-meanwhile' && onLoadNew !== null && (
        <button type="button" className="quiet lined" onClick={onLoadNew}>
          {settingsFrame[language].loadNew}
        </button>
      )}
    </div>
  )
}

/** Who changed the same section meanwhile; null while nobody knows. */
function useNewer(refused: Refused, place: Place | null): SettingsVersion | null {
  const [newer, setNewer] = useState<SettingsVersion | null>(null)
  const [section, office] = [place?.section ?? null, place?.office ?? null]
  const isMeanwhile = refused.why === 'changed-meanwhile'
  useEffect(() => {
    setNewer(null)
    if (!isMeanwhile) return
    let gone = false
    void settingsHistory().then((heard) => {
      if (gone || !heard.ok) return
      setNewer(heard.value.find((one) => one.section === section && one.office === office) ?? heard.value[0] ?? null)
    })
    return () => {
      gone = true
    }
  }, [isMeanwhile, section, office])
  return newer
}

const newerSaid = ({ name, at }: SettingsVersion, language: Language) =>
  inTheWay[language].meanwhile(name ?? inTheWay[language].someone, `${longDate(at, language)} ${timeOf(at)}`)

function refusedSaid(refused: Refused, whole: Configuration, language: Language): string {
  const [words, frame] = [inTheWay[language], settingsFrame[language]]
  switch (refused.why) {
    case 'in-use': {
      const office = whole.offices.find(({ id }) => id === refused.office)?.name[language] ?? refused.office
      const { whatToDo } = words
      const act = refused.refusal in whatToDo ? (refused.refusal as keyof typeof whatToDo) : 'otherwise' // it is in it
      return `${words.inUse(refused.about, office)} ${refusals[language][refused.refusal]} ${whatToDo[act]}`
    }
    case 'counted':
      return words.counted(refused.about)
    case 'signed-out':
      return frame.signedOut
    case 'no-answer':
      return frame.noAnswer
    default:
      return settingsRefused[language][refused.why]
  }
}

// One version: its number, who and when, what changed, and a button that takes it back, or why it cannot be.
import { longDate, timeOf } from '#shared/calendar.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { SettingsVersion } from '#shared/configuration/told.ts'
import { settingsHistory } from '#shared/text/settings-history.ts'
import { sectionNames } from '#shared/text/settings-sections.ts'
import { yearOf } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import type { Refused } from '../ask-settings.ts'
import { RefusedNote } from '../sections/RefusedNote.tsx'
import { ChangeList } from './ChangeList.tsx'

type Props = {
  readonly version: SettingsVersion
  readonly undoneBy: number | null
  readonly holds: boolean
  /** As it holds now: it gives things their names. */
  readonly whole: Configuration
  readonly mayUndo: boolean
  readonly onUndo: () => void
  readonly refused: Refused | null
}

export function VersionRow({ version, undoneBy, holds, whole, mayUndo, onUndo, refused }: Props) {
  const { language } = useSpoken()
  const words = settingsHistory[language]
  const { at, name, changes, undoes, office } = version
  const officeName = whole.offices.find(({ id }) => id === office)?.name[language]
  return (
    <li className={undoneBy === null ? '' : 'is-undone'} value={version.version}>
      <div className="version">
        <h2>
          {words.version(version.version)}
          {holds && <span className="holds">{words.holds}</span>}
        </h2>
        <p>{name ?? words.nobody}</p>
        <time dateTime={new Date(at).toISOString()}>{`${longDate(at, language)} ${yearOf(at)}, ${timeOf(at)}`}</time>
      </div>
      <div className="what">
        <h3>
          {whatSaid(version, language)}
          {office !== null && ` · ${officeName ?? words.noLonger(office)}`}
        </h3>
        {undoes !== null && <p className="quiet">{words.undoes(undoes)}</p>}
        {undoneBy !== null && <p className="quiet">{words.undoneBy(undoneBy)}</p>}
        <ChangeList changes={changes} whole={whole} office={office} />
        {refused !== null && <RefusedNote refused={refused} place={null} whole={whole} onLoadNew={null} />}
      </div>
      {mayUndo && undoneBy === null && (
        <button type="button" className="quiet lined" aria-label={words.undoVersion(version.version)} onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </li>
  )
}

function whatSaid({ kind, section }: SettingsVersion, language: 'el' | 'en'): string {
  const words = settingsHistory[language]
  if (section !== null) return sectionNames[language][section]
  return kind === 'founded' ? words.founded : words.imported
}

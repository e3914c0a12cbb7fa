// Changes one under the other: about what, what it was, what it becomes.
import type { Change } from '#shared/configuration/changes.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { changeSaid } from '#shared/settings/say-changes.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = {
  readonly changes: readonly Change[]
  readonly whole: Configuration
  /** Whose name need not be said each time. */
  readonly office: string | null
}

const MOST = 30

export function ChangeList({ changes, whole, office }: Props) {
  const { language } = useSpoken()
  return (
    <>
      <ul className="changes">
        {changes.slice(0, MOST).map((change) => {
          const { about, before, after, mark } = changeSaid(change, whole, office, language)
          return (
            <li key={`${change.where.join('/')} ${change.what}`}>
              {change.what === 'added' && <ins>{`${about}: ${mark}`}</ins>}
              {change.what === 'removed' && <del>{`${about}: ${mark}`}</del>}
              {(change.what === 'changed' || change.what === 'moved') && (
                <>
                  <b>{mark === null ? about : `${about}: ${mark}`}</b>
                  <span>
                    <del>{before}</del> → <ins>{after}</ins>
                  </span>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {changes.length > MOST && <p className="quiet">{settingsFrame[language].more(changes.length - MOST)}</p>}
    </>
  )
}

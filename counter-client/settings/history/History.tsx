// Every version of the settings, newest first: who, when, which section, what changed; and taking it back.
import { useEffect, useState } from 'react'
import type { SettingsVersion } from '#shared/configuration/told.ts'
import { may } from '#shared/rights.ts'
import { settings } from '#shared/text/settings.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { settingsHistory as texts } from '#shared/text/settings-history.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type Refused, settingsHistory, undoVersion } from '../ask-settings.ts'
import type { PageProps } from '../pages.ts'
import { useSettingsNow } from '../use-settings-now.ts'
import { VersionRow } from './VersionRow.tsx'

type Outcome = { readonly version: number; readonly refused: Refused | null; readonly became: number | null }

export function History({ me, expire }: PageProps) {
  const { language } = useSpoken()
  const [words, frame] = [texts[language], settingsFrame[language]]
  const { now, isLost, reload } = useSettingsNow(expire)
  const [versions, look] = useVersions()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const undo = async (version: number) => {
    const done = await undoVersion(version)
    setOutcome({ version, refused: done.ok ? null : done, became: done.ok ? done.version : null })
    await Promise.all([reload(), look()])
  }
  const isDone = outcome !== null && outcome.became !== null
  return (
    <>
      <div className="title">
        <h1>{settings[language].pages.history}</h1>
        <span className="said2">{words.about}</span>
      </div>
      <p role="status" className={isDone ? 'history-done' : 'unseen'}>
        {isDone && words.undone(outcome.became, outcome.version)}
      </p>
      {versions === null || now === null ? (
        <p role="status">{isLost ? frame.unreachable : frame.loading}</p>
      ) : (
        <ol className="history" reversed>
          {versions.map((one) => (
            <VersionRow
              key={one.version}
              version={one}
              undoneBy={undoneBy(one, versions)}
              holds={one.version === now.version}
              whole={now.configuration}
              mayUndo={may(me.role, 'settings') && one.version > 1}
              onUndo={() => void undo(one.version)}
              refused={outcome?.version === one.version ? outcome.refused : null}
            />
          ))}
        </ol>
      )}
    </>
  )
}

/** Null until somebody answered. */
function useVersions(): [readonly SettingsVersion[] | null, () => Promise<void>] {
  const [versions, setVersions] = useState<readonly SettingsVersion[] | null>(null)
  const look = async () => {
    const heard = await settingsHistory()
    if (heard.ok) setVersions(heard.value)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; and again after something was taken back
  useEffect(() => void look(), [])
  return [versions, look]
}

/** The version that took this one back, unless it was taken back itself. */
function undoneBy({ version }: SettingsVersion, all: readonly SettingsVersion[]): number | null {
  const by = all.find(({ undoes }) => undoes === version)
  return by === undefined || undoneBy(by, all) !== null ? null : by.version
}

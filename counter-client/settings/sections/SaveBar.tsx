// Saving, and taking back: what was saved, or why it was not and what to do. It stays in sight while the form is scrolled.
import { useState } from 'react'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Place, SectionId } from '#shared/configuration/sections.ts'
import { settingsFrame } from '#shared/text/settings-frame.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Refused } from '../ask-settings.ts'
import { RefusedNote } from './RefusedNote.tsx'
import type { SectionState } from './use-section.ts'

type Props<S extends SectionId> = {
  readonly place: Place
  readonly state: SectionState<S>
  readonly whole: Configuration
}

export function SaveBar<S extends SectionId>({ place, state, whole }: Props<S>) {
  const words = settingsFrame[useSpoken().language]
  const [notUndone, setNotUndone] = useState<Refused | null>(null)
  const { answer, written, unsaved, isSaving, tried } = state
  const refused = answer !== null && !answer.ok ? answer : null
  // What is wrong with fields stands beside them, until somebody tries to save.
  const told = refused !== null && (refused.why !== 'problems' || tried) ? refused : null
  return (
    <div className="save-bar">
      {told !== null && (
        <RefusedNote refused={told} place={place} whole={whole} onLoadNew={() => void state.loadNew()} />
      )}
      {written !== null && notUndone !== null && (
        <RefusedNote refused={notUndone} place={place} whole={whole} onLoadNew={null} />
      )}
      <div className="save-acts">
        <p role="status" className={written === null ? 'quiet' : 'written'}>
          {written === null && (unsaved ? words.atOnce : words.unchanged)}
          {written !== null && <Icon name="check" />}
          {written !== null && written.undid === null && words.saved(written.version)}
          {written !== null && written.undid !== null && words.undone(written.version, written.undid)}
        </p>
        {written !== null && written.undid === null && (
          <button type="button" className="link" onClick={async () => setNotUndone(await state.undo())}>
            {words.undo}
          </button>
        )}
        <span className="push" />
        <button
          type="button"
          className="quiet"
          aria-disabled={!unsaved}
          onClick={() => {
            if (unsaved) state.cancel()
          }}
        >
          {words.cancel}
        </button>
        <button
          type="button"
          className="primary small"
          aria-disabled={!unsaved || isSaving}
          onClick={() => void state.save()}
        >
          <b>{isSaving ? words.saving : words.save}</b>
        </button>
      </div>
    </div>
  )
}

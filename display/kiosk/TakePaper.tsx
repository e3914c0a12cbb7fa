// Where the paper comes out, or what to do without one.
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { DownIcon, NoPaperIcon, PenIcon } from '../parts/icons.tsx'

export function TakePaper({ paper, language }: { paper: Paper; language: Language }) {
  const t = kioskText[language]
  switch (paper.state) {
    case 'ready':
      return (
        <p className="paper">
          <DownIcon />
          <b>{t.takePaper}</b>
        </p>
      )
    case 'silent':
      return (
        <p className="paper is-out" role="alert">
          <NoPaperIcon />
          <span>
            <b>{t.cannotPrint}</b> {t.stillValid}
          </span>
        </p>
      )
    case 'none':
      return (
        <p className="paper is-note">
          <PenIcon />
          <b>{t.noteIt}</b>
        </p>
      )
  }
}

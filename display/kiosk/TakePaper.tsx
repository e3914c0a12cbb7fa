// Where the paper comes out, or what to do without one.
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { Paper } from '#shared/views/paper.ts'
import { DownIcon, ElsewhereIcon, NoPaperIcon, PenIcon } from '../parts/icons.tsx'

/** `at`: the printer that prints in the stead of the one that stands here; null: it comes out here. */
type Props = { paper: Paper; at: string | null; language: Language }

export function TakePaper({ paper, at, language }: Props) {
  const t = kioskText[language]
  switch (paper.state) {
    case 'ready':
      if (at !== null)
        return (
          <p className="paper is-elsewhere" role="alert">
            <ElsewhereIcon />
            <span>
              {t.paperElsewhere} <b>{at}</b>
            </span>
          </p>
        )
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

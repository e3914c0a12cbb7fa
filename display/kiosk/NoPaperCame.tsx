// Where nobody knows whether the paper came out, whoever has just taken the number may ask for it once more.
import { useState } from 'react'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import type { Language } from '#shared/queue/words.ts'
import { copiesText } from '#shared/text/copies.ts'

type Props = { language: Language; onAsk: () => Promise<CopyAnswer> }

export function NoPaperCame({ language, onAsk }: Props) {
  const t = copiesText[language].atKiosk
  const [said, setSaid] = useState<string | null>(null)
  if (said !== null)
    return (
      <p className="no-paper-said" role="status">
        {said}
      </p>
    )
  return (
    <button
      type="button"
      className="ghost no-paper"
      onClick={() => {
        setSaid(t.asked)
        void onAsk().then(({ ok }) => setSaid(ok ? t.asked : t.refused))
      }}
    >
      {t.noPaper}
    </button>
  )
}

// While somebody listens: what they can ask of the voice, also for whoever sees the kiosk.
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { AgainIcon, LouderIcon, QuietIcon, SofterIcon } from '../../parts/icons.tsx'
import type { Guidance } from './use-guidance.ts'

export function ListenBar({ guidance, language }: { guidance: Guidance; language: Language }) {
  const t = kioskText[language].listening
  return (
    <nav className="listen-bar" aria-label={t.bar}>
      <button type="button" data-at-once onClick={guidance.repeat}>
        <AgainIcon />
        {t.repeat}
      </button>
      <button type="button" data-at-once onClick={() => guidance.louder(-1)}>
        <SofterIcon />
        {t.softer}
      </button>
      <button type="button" data-at-once onClick={() => guidance.louder(1)}>
        <LouderIcon />
        {t.louder}
      </button>
      <button type="button" data-at-once onClick={() => guidance.end(true)}>
        <QuietIcon />
        {t.end}
      </button>
    </nav>
  )
}

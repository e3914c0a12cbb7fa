// Language, large letters, low buttons: always at the same place.
import type { Language } from '#shared/queue/words.ts'
import { common } from '#shared/text/common.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { ContrastIcon, LowerIcon, RaiseIcon, SoundIcon } from '../parts/icons.tsx'
import type { Appearance } from './use-appearance.ts'

type Props = {
  language: Language
  onLanguage: (language: Language) => void
  appearance: Appearance
  onAppearance: (appearance: Appearance) => void
  /** Null: nobody here can speak, or somebody listens already. */
  onListen: (() => void) | null
  inert: boolean
}

export function Tools({ language, onLanguage, appearance, onAppearance, onListen, inert }: Props) {
  const t = kioskText[language]
  const { strong, low } = appearance
  const other = language === 'el' ? 'en' : 'el'
  return (
    <nav className="tools" aria-label={t.tools}>
      <button type="button" lang={other} disabled={inert} onClick={() => onLanguage(other)}>
        <b className="globe" aria-hidden="true">
          {t.otherInShort}
        </b>
        {common[language].otherLanguage}
      </button>
      <button
        type="button"
        className={strong ? 'is-on' : ''}
        disabled={inert}
        onClick={() => onAppearance({ ...appearance, strong: !strong })}
      >
        <ContrastIcon />
        {strong ? t.usual : t.large}
      </button>
      <button
        type="button"
        className={`lower ${low ? 'is-on' : ''}`}
        disabled={inert}
        onClick={() => onAppearance({ ...appearance, low: !low })}
      >
        {low ? <RaiseIcon /> : <LowerIcon />}
        {low ? t.high : t.low}
      </button>
      {onListen !== null && (
        <button type="button" disabled={inert} onClick={onListen}>
          <SoundIcon />
          {t.listening.begin}
        </button>
      )}
    </nav>
  )
}

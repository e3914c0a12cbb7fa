// Above and below the ticket: whose it is, the other language, and what is kept of its holder.
import type { Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'

export function Head({ office, on }: { office: string | null; on: 'blue' | 'yellow' }) {
  return (
    <header>
      <Brand on={on} />
      {office !== null && <span>{office}</span>}
    </header>
  )
}

type FootProps = { language: Language; onLanguage: (language: Language) => void }

export function Foot({ language, onLanguage }: FootProps) {
  const other = language === 'el' ? 'en' : 'el'
  return (
    <footer>
      <button type="button" lang={other} onClick={() => onLanguage(other)}>
        {common[language].otherLanguage}
      </button>
      <a href="/privacy">{ticketPage[language].privacy}</a>
    </footer>
  )
}

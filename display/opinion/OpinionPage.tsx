// Where anybody writes to the head of a KEP: the form, and then the reference number.
import { useEffect, useState } from 'react'
import type { MessageSent, OpinionForm } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { common } from '#shared/text/common.ts'
import { opinionForm } from '#shared/text/opinion-form.ts'
import { privacy } from '#shared/text/privacy.ts'
import { useAnswer } from '../parts/use-answer.ts'
import { Sent } from './Sent.tsx'
import { WriteForm } from './WriteForm.tsx'

export function OpinionPage() {
  const form = useAnswer<OpinionForm>('/api/opinions/form')
  const [language, choose] = useLanguage(false) // on a citizen’s phone nothing is kept
  const [sent, setSent] = useState<MessageSent | null>(null)
  const t = opinionForm[language]
  const other = language === 'el' ? 'en' : 'el'
  useEffect(() => {
    document.title = t.title
  }, [t])
  return (
    <div className="opinion">
      <header>
        <a href="/" aria-label={t.home}>
          <Brand />
        </a>
        <button type="button" lang={other} onClick={() => choose(other)}>
          {common[language].otherLanguage}
        </button>
      </header>
      <main>
        {sent === null ? (
          <Asking form={form} language={language} onSent={setSent} />
        ) : (
          <Sent sent={sent} language={language} onAnother={() => setSent(null)} />
        )}
      </main>
      <footer>
        <a href="/privacy">{privacy[language].link}</a>
      </footer>
    </div>
  )
}

type AskingProps = {
  form: OpinionForm | 'loading' | 'unreachable'
  language: Language
  onSent: (sent: MessageSent) => void
}

function Asking({ form, language, onSent }: AskingProps) {
  const t = opinionForm[language]
  return (
    <>
      <h1>{t.heading}</h1>
      {typeof form === 'string' ? (
        <p role="status">{t[form]}</p>
      ) : form.offices.length === 0 ? (
        <p>{t.off}</p>
      ) : (
        <>
          <p>{t.about}</p>
          <WriteForm form={form} language={language} onSent={onSent} />
        </>
      )}
    </>
  )
}

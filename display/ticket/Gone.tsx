// A link that holds no more, or never did: the same page, so that nobody learns by guessing.
import { useEffect } from 'react'
import { useLanguage } from '#shared/screen/use-language.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { Foot, Head } from './Frame.tsx'
import { Note } from './Note.tsx'

export function Gone() {
  const [language, choose] = useLanguage(false)
  const { gone } = ticketPage[language]
  useEffect(() => {
    document.title = gone.lead
  }, [gone])
  return (
    <div className="own">
      <Head office={null} on="blue" />
      <main>
        <Note lead={gone.lead}>
          <p>{gone.say}</p>
        </Note>
      </main>
      <Foot language={language} onLanguage={choose} />
    </div>
  )
}

// After service, on the phone: four faces, then a few words if one likes, and the way to a complaint or a suggestion.
import { useState } from 'react'
import type { Rating } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { officeOfPage } from '#shared/screen/use-line.ts'
import { ratingText } from '#shared/text/rating.ts'
import type { TicketOpinion } from '#shared/views/ticket-view.ts'
import { sayUntilHeard } from '../../parts/say-until-heard.ts'
import { Faces } from './Faces.tsx'
import { FewWords } from './FewWords.tsx'
import { WriteLink } from './WriteLink.tsx'

type Props = { opinion: TicketOpinion; link: string; language: Language }
type Step =
  | { readonly at: 'asking' }
  | { readonly at: 'sending'; readonly rating: Rating }
  | { readonly at: 'rated' | 'refused' | 'done' }

/** The mark of a rating that came before is the server's: on the phone nothing is kept. */
export function Opinion({ opinion, link, language }: Props) {
  const t = ratingText[language]
  const [step, setStep] = useState<Step>({ at: opinion.rate ? 'asking' : 'done' })
  const [late, setLate] = useState(false)
  const rate = async (rating: Rating) => {
    if (step.at !== 'asking') return
    setStep({ at: 'sending', rating })
    const said = await sayUntilHeard('/api/opinions/ticket', { key: link, rating }, () => setLate(true))
    setStep({ at: said.ok ? 'rated' : 'refused' })
  }
  const asks = step.at === 'asking' || step.at === 'sending'
  return (
    <section className="own-opinion">
      <div className="own-say" role="status">
        <h1>{asks ? t.served : t.thanks}</h1>
        {asks && <p>{t.question}</p>}
        {step.at === 'rated' && <p>{t.thanksMore}</p>}
        {step.at === 'refused' && <p>{t.refused}</p>}
        {step.at === 'sending' && late && <p className="own-hush">{t.sending}</p>}
      </div>
      {asks && (
        <>
          <Faces
            language={language}
            chosen={step.at === 'sending' ? step.rating : null}
            onRate={(rating) => void rate(rating)}
          />
          <p className="own-hush">{t.hush}</p>
        </>
      )}
      {step.at === 'rated' && <FewWords link={link} language={language} />}
      {opinion.messages !== null && <WriteLink office={officeOfPage()} kep={opinion.messages} language={language} />}
    </section>
  )
}

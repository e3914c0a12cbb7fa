// The tablet at the exit: one question, four upright tickets, one touch, thanks for four seconds, and the question again.
import { useEffect } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { Face } from '#shared/screen/Face.tsx'
import { Brand } from '#shared/screen/Parts.tsx'
import { useLanguage } from '#shared/screen/use-language.ts'
import { officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { common } from '#shared/text/common.ts'
import { ratingText } from '#shared/text/rating.ts'
import type { ExitView } from '#shared/views/exit-view.ts'
import { useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { Faces } from './Faces.tsx'
import { FormQr } from './FormQr.tsx'
import { useGreekAgain } from './use-greek-again.ts'
import { useTaps } from './use-taps.ts'

export function Exit() {
  const [picture] = useLine({ screen: 'exit', office: officeOfPage() })
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const [language, choose] = useLanguage(false)
  const { thanked, tap } = useTaps(officeOfPage())
  useGreekAgain(language, choose, thanked)
  const view = picture.told?.view ?? null
  const t = ratingText[language]
  const other = language === 'el' ? 'en' : 'el'
  useEffect(() => {
    document.title = t.title
  }, [t])
  return (
    <>
      <Practice view={view} language={language} />
      <div className={`exit${thanked === null ? '' : ' is-thanks'}`}>
        <header>
          <Brand />
          {view !== null && <p>{view.office[language]}</p>}
          <button type="button" lang={other} onClick={() => choose(other)}>
            {common[language].otherLanguage}
          </button>
        </header>
        {thanked !== null && (
          <main className="exit-thanks" role="status">
            <Face rating={thanked} />
            <h1>{t.thanks}</h1>
            <p>{t.thanksMore}</p>
          </main>
        )}
        {thanked === null && view !== null && <Asking view={view} language={language} onTap={tap} />}
        {thanked === null && (
          <footer>
            {liveness.state === 'stale' ? (
              <p className="exit-stale">{t.stale}</p>
            ) : (
              <p>{view?.practice === true ? t.practice : t.oneTouch}</p>
            )}
            {view !== null && view.form !== null && <FormQr form={view.form} language={language} />}
          </footer>
        )}
      </div>
    </>
  )
}

type AskingProps = { view: ExitView; language: Language; onTap: Parameters<typeof Faces>[0]['onTap'] }

function Asking({ view, language, onTap }: AskingProps) {
  const t = ratingText[language]
  if (!view.asks)
    return (
      <main className="exit-off">
        <h1>{t.off}</h1>
        <p>{t.offMore}</p>
      </main>
    )
  return (
    <main>
      <h1>{view.question?.[language] ?? t.question}</h1>
      <Faces language={language} onTap={onTap} />
    </main>
  )
}

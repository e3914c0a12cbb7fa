// The waiting-room board: it hears its view, its time and its sound, and has them drawn. It decides nothing.
import { useEffect } from 'react'
import { useLanguage } from '#shared/screen/use-language.ts'
import { layoutOfPage, officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { boardText } from '#shared/text/board.ts'
import { useLiveness } from '../parts/liveness.ts'
import { Practice } from '../parts/Practice.tsx'
import { freshnessOf } from './freshness.ts'
import { Picture } from './Picture.tsx'
import { useStage } from './use-stage.ts'
import { useVoice } from './voice/use-voice.ts'

export function Board() {
  const [picture] = useLine({ screen: 'board', office: officeOfPage(), ...layoutOfPage() })
  const [language] = useLanguage(false)
  const now = useNow(picture)
  const freshness = freshnessOf(useLiveness(picture, now), picture.told, now)
  const sound = useVoice(picture.told)
  const view = picture.told?.view ?? null
  const stage = useStage(view, now)
  const t = boardText[language]

  useEffect(() => {
    document.title = t.title
  }, [t])

  return (
    <>
      <Practice view={view} language={language} />
      <Picture view={view} stage={stage} now={now} freshness={freshness} language={language} sound={sound} />
    </>
  )
}

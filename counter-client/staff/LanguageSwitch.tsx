// One button: the name of the other language, written in it.
import { common } from '#shared/text/common.ts'
import { useSpoken } from './spoken.ts'

export function LanguageSwitch() {
  const { language, choose } = useSpoken()
  const other = language === 'el' ? 'en' : 'el'
  return (
    <button type="button" className="in-band bare" lang={other} onClick={() => choose(other)}>
      {common[language].otherLanguage}
    </button>
  )
}

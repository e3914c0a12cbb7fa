// Greek first, English by a switch that the browser remembers. `?lang=en` sets it for a screen that nobody touches.
import { useEffect, useState } from 'react'
import type { Language } from '../queue/words.ts'

const KEY = 'seira.language'

/** `remember` false: a public kiosk goes back to Greek for the next citizen. */
export function useLanguage(remember = true): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => initial(remember))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (next: Language) => {
    if (remember) localStorage.setItem(KEY, next)
    setLanguage(next)
  }
  return [language, choose]
}

function initial(remember: boolean): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? (remember ? localStorage.getItem(KEY) : null)
  return asked === 'en' ? 'en' : 'el'
}

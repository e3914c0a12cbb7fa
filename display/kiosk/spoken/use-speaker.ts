// Who speaks at this kiosk: the browser where it has a voice of its own for a language, else the server where that has one.
import { useEffect, useState } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { browserSpeaker, whenVoicesCome } from './browser-speaker.ts'
import { languagesOfServer, serverSpeaker } from './server-speaker.ts'
import type { Speaker } from './speaker.ts'

export function useSpeaker(): Speaker {
  const [, setTold] = useState(0)
  const [served, setServed] = useState<readonly Language[]>([])
  useEffect(() => whenVoicesCome(() => setTold((before) => before + 1)), [])
  useEffect(() => {
    let gone = false
    void languagesOfServer().then((languages) => {
      if (!gone) setServed(languages)
    })
    return () => {
      gone = true
    }
  }, [])
  const speakerOf = (language: Language) => (browserSpeaker.speaks(language) ? browserSpeaker : serverSpeaker)
  return {
    speaks: (language) => browserSpeaker.speaks(language) || served.includes(language),
    say: (sentence, language, volume) => speakerOf(language).say(sentence, language, volume),
    stop: () => {
      browserSpeaker.stop()
      serverSpeaker.stop()
    },
  }
}

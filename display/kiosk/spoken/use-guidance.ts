// Spoken guidance at the kiosk: whether it can be had, how it is switched on and off. What speaks is loaded once somebody wants it.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Language } from '#shared/queue/words.ts'
import type { By, Guide } from './guide.ts'
import { useSpeaker } from './use-speaker.ts'

export type Guidance = {
  /** Null: nobody here can speak this language, so nothing is offered. */
  readonly can: boolean
  readonly on: boolean
  readonly speaking: boolean
  readonly begin: (by: By) => void
  /** To whoever uses keys, once a visit: how to get it. */
  readonly invite: () => void
  readonly repeat: () => void
  readonly louder: (by: 1 | -1) => void
  /** `aloud` false: the citizen has gone, and nothing more is said. */
  readonly end: (aloud: boolean) => void
}

/** `page`: another word for each page that is shown. */
export function useGuidance(language: Language, page: string): Guidance {
  const speaker = useSpeaker()
  const can = speaker.speaks(language)
  const [on, setOn] = useState(false)
  const [speaking, setSpeaking] = useState(false)
  const guide = useRef<Guide | null>(null)

  const withGuide = async (act: (guide: Guide) => void): Promise<void> => {
    const { Guide } = await import('./guide.ts')
    guide.current ??= new Guide(speaker, setSpeaking)
    act(guide.current)
  }
  const end = (aloud: boolean) => {
    setOn(false)
    guide.current?.end(aloud)
  }
  const begin = (by: By) => {
    if (!can || on) return
    setOn(true)
    void withGuide((its) => its.begin(by, language))
  }

  const turned = useEffectEvent((to: Language) => {
    if (on && can) guide.current?.turned(to)
    else if (on) end(false)
  })
  const began = useRef(page)
  useEffect(() => {
    if (began.current !== page) turned(language)
    began.current = page
  }, [page, language])
  useEffect(() => () => guide.current?.end(false), [])

  return {
    can,
    on,
    speaking,
    begin,
    invite: () => void (can && !on && withGuide((its) => its.invite())),
    repeat: () => guide.current?.repeat(),
    louder: (by) => guide.current?.louder(by),
    end,
  }
}

// Vibrates, rings and notifies when there is news, as far as the holder has asked for it and the browser lets it.
import { useEffect, useRef, useState } from 'react'
import type { Told } from '#shared/protocol.ts'
import type { Language } from '#shared/queue/words.ts'
import { newAudio, playTone } from '#shared/screen/tone.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { type News, toAlert } from '#shared/views/ticket-news.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'

export type Alerts = {
  /** The holder has pressed «Ειδοποίησέ με». */
  readonly wanted: boolean
  /** The house tells it also while the page is closed. */
  readonly away: boolean
  /** To be called from the press: only then does a browser let sound through, and answer a question about notices. */
  readonly want: () => void
}

const NOTES = [659.25, 783.99, 1046.5] // mi, sol, do: a phone is heard in a bag
const NOTE_SECONDS = 0.3
/** Milliseconds on and off. */
const SHAKES: Record<News, number[]> = { near: [200], called: [400, 200, 400] }

export function useAlerts(told: Told<'ticket'> | null, link: string, language: Language): Alerts {
  const [audio, setAudio] = useState<AudioContext | null>(null)
  const [wanted, setWanted] = useState(false)
  const [away, setAway] = useState(false)
  const before = useRef<TicketView | null>(null)

  useEffect(() => {
    if (told === null) return
    const news = toAlert(before.current, told.view)
    before.current = told.view
    if (news === null) return
    shake(news)
    if (!wanted) return
    if (audio !== null) ring(audio)
    notify(news, told.view, language)
  }, [told, audio, wanted, language])

  const want = () => {
    setWanted(true)
    const context = audio ?? newAudio()
    setAudio(context)
    context?.resume().catch((problem: unknown) => console.warn('No sound:', problem))
    askForNotices(link, language)
      .then(setAway)
      .catch((problem: unknown) => console.warn('No notices:', problem))
  }
  return { wanted, away, want }
}

/** Comes true when they come with the page closed too. */
async function askForNotices(link: string, language: Language): Promise<boolean> {
  if (!('Notification' in globalThis)) return false
  if (Notification.permission === 'default') await Notification.requestPermission()
  if (Notification.permission !== 'granted' || !('serviceWorker' in navigator) || !('PushManager' in globalThis))
    return false
  const { wantPush } = await import('./push.ts')
  return wantPush(link, language)
}

/** A browser lets a page shake the phone once its holder has touched it. */
function shake(news: News): void {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive === true) navigator.vibrate(SHAKES[news])
}

function ring(audio: AudioContext): void {
  for (const [nth, hertz] of NOTES.entries())
    playTone(
      audio,
      { hertz, seconds: NOTE_SECONDS, loudness: 0.5, attack: 0.02 },
      audio.currentTime + nth * NOTE_SECONDS,
    )
}

/** Whoever looks at the page needs no notice of it. */
function notify(news: News, { label, stand }: TicketView, language: Language): void {
  if (document.visibilityState === 'visible') return
  if (!('Notification' in globalThis) || Notification.permission !== 'granted') return
  const { alert, near, turn } = ticketPage[language]
  const counter = 'counter' in stand ? stand.counter : ''
  const title = news === 'called' ? alert.calledTitle(label, counter) : alert.nearTitle(label)
  try {
    new Notification(title, { body: news === 'called' ? turn : near, tag: label, lang: language })
  } catch (problem) {
    // Some phones show notices of a page only through a worker that lives on without it: the page has none.
    console.warn('No notice:', problem)
  }
}

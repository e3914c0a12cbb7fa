// A desk's presses that outlive the line: kept from the moment they are made, sent at once or when the line is back.
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Keepable } from '#shared/protocol.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { CaseRow, Label } from '#shared/queue/words.ts'
import { type Line, newId, type Picture } from '#shared/screen/line.ts'
import { caughtUp } from '../../staff/caught-up.ts'
import { KeptStore } from './kept-store.ts'
import type { KeptPress, RefusedPress } from './press.ts'
import { sendKept } from './send-kept.ts'

/** How long it is said that they were sent. */
const SAID_MS = 4_000

export type Keeping = {
  /** Those that wait for the line, oldest first. */
  readonly waiting: readonly KeptPress[]
  /** The line is back and they are going out. */
  readonly sending: boolean
  /** Why the server does not take them although the line is up. */
  readonly stuck: Refusal | null
  /** How many have just been sent; null when it has been said. */
  readonly sent: number | null
  readonly refused: readonly RefusedPress[]
  readonly press: (command: Keepable, ticket: Label | null) => Promise<'done' | 'kept' | Refusal>
  readonly again: () => void
  readonly takeRows: () => readonly CaseRow[]
  readonly dismiss: () => void
}
type Place = { readonly person: string; readonly office: string }

/** `seated`: the counter is this person's again, as far as can be known; nothing is sent before. */
export function useKept(line: Line<'desk'>, picture: Picture<'desk'>, place: Place, seated: boolean): Keeping {
  const { person, office } = place
  const store = useMemo(() => new KeptStore(person, office, localStorage), [person, office])
  const { presses, refused, underWay } = useSyncExternalStore(store.subscribe, store.read)
  const [stuck, setStuck] = useState<Refusal | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const running = useRef(false)
  const live = picture.link.state === 'live'
  const waiting = useMemo(() => presses.filter(({ id }) => id !== underWay), [presses, underWay])
  const sending = live && seated && stuck === null && waiting.length > 0

  useEffect(() => {
    window.addEventListener('storage', store.heard)
    return () => window.removeEventListener('storage', store.heard)
  }, [store])
  useEffect(() => {
    if (!live) setStuck(null)
  }, [live])
  useEffect(() => {
    if (!sending || running.current) return
    running.current = true
    void sendKept(line, store).then((done) => {
      running.current = false
      setStuck(done.stuck)
      if (done.count > 0) setSent(done.count)
    })
  }, [sending, line, store])
  useEffect(() => {
    if (sent === null) return
    const timer = setTimeout(() => setSent(null), SAID_MS)
    return () => clearTimeout(timer)
  }, [sent])

  const press: Keeping['press'] = async (command, ticket) => {
    const date = line.picture.told?.view.date ?? ''
    const one: KeptPress = { id: newId(), date, command, pressedAt: line.now(), ticket }
    const atOnce = line.picture.link.state === 'live' && store.read().presses.length === 0
    store.keep(one, atOnce)
    setStuck(null)
    if (!atOnce) return 'kept'
    const answer = await line.askWhileUp(command, one.id, one.pressedAt)
    if (answer.ok) await caughtUp(line, answer.revision)
    const lost = !answer.ok && answer.refusal === 'offline'
    if (!lost) store.forget(one.id)
    store.let(one.id)
    if (lost) return 'kept'
    return answer.ok ? 'done' : answer.refusal
  }
  const again = () => setStuck(null)
  const takeRows = () => store.takeRows()
  const dismiss = () => store.dismiss()
  return { waiting, sending, stuck, sent: live ? sent : null, refused, press, again, takeRows, dismiss }
}

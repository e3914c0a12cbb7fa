// One citizen at the kiosk, step by step: open a group, choose or check in, wait for the answer, read the number. One tap gives one ticket.
import { useRef, useState } from 'react'
import type { Answer } from '#shared/protocol.ts'
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Language, WaitRange } from '#shared/queue/words.ts'
import { type Line, newId } from '#shared/screen/line.ts'
import type { KioskService, KioskView } from '#shared/views/kiosk-view.ts'
import { idFor, leftUnanswered, type Unanswered } from './unanswered.ts'

export type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'priority' }
  | { readonly at: 'asking'; readonly service: string }
  | { readonly at: 'checkIn'; readonly asking: boolean; readonly refused: Refused | null }
  | Given
  | { readonly at: 'refused'; readonly refusal: Refusal }

/** A code that was not taken, and why: it stays, to be corrected. */
export type Refused = { readonly code: string; readonly refusal: Refusal }

type Given = {
  readonly at: 'given'
  readonly ticket: string
  readonly ahead: number
  readonly wait: WaitRange | null
  readonly service: Bilingual
  /** Of the ticket's own page; null: it has none. */
  readonly page: string | null
}

/** Where among the services the citizen is. */
export type Place = {
  /** The group that is open; null: the first page. */
  readonly group: string | null
  /** The group that was left for the first page; null: none. */
  readonly left: string | null
  /** What was wanted is there no longer: the visit began anew, and the page says so. */
  readonly changed: boolean
}

export type Visit = {
  readonly step: Step
  /** The class that was chosen; null: none. */
  readonly priority: string | null
  readonly place: Place
  readonly openGroup: (group: string) => void
  readonly leaveGroup: () => void
  readonly askPriority: () => void
  readonly answerPriority: (priority: string | null) => void
  readonly take: (service: KioskService, language: Language) => void
  readonly beginCheckIn: () => void
  readonly checkIn: (code: string, services: readonly KioskService[], language: Language) => void
  /** Something was chosen that an idle kiosk would forget. */
  readonly isUnderWay: boolean
  /** A command is on its way. */
  readonly busy: boolean
  readonly startOver: () => void
}

const CHOOSING: Step = { at: 'choosing' }
const START: Place = { group: null, left: null, changed: false }
/** The office's settings became others under the citizen's hand. */
const GONE: readonly Refusal[] = ['unknown-service', 'unknown-priority']

export function useVisit(line: Line<'kiosk'>, view: KioskView | null): Visit {
  const [step, setStep] = useState<Step>(CHOOSING)
  const [priority, setPriority] = useState<string | null>(null)
  const [place, setPlace] = useState(START)
  // Beside the step: two taps can come before React has drawn the first.
  const asking = useRef(false)
  const unanswered = useRef<Unanswered | null>(null)

  const ask = async (command: Command): Promise<Answer> => {
    const id = idFor(command, unanswered.current, performance.now(), newId())
    asking.current = true
    const answer = await line.ask(command, id)
    asking.current = false
    const lost = !answer.ok && answer.refusal === 'offline'
    unanswered.current = lost ? leftUnanswered(command, id, performance.now()) : null
    return answer
  }

  const beginAnew = (changed: boolean): void => {
    setPriority(null)
    setPlace({ ...START, changed })
    setStep(CHOOSING)
  }
  // While it is drawn: nobody sees a page of what is gone.
  if (view !== null && isGone({ step, priority, place }, view)) beginAnew(true)

  const take = async (service: KioskService, language: Language): Promise<void> => {
    if (asking.current) return
    setStep({ at: 'asking', service: service.id })
    const answer = await ask({ type: 'takeTicket', service: service.id, language, priority })
    if (!answer.ok && GONE.includes(answer.refusal)) return beginAnew(true)
    if (!answer.ok) return setStep({ at: 'refused', refusal: answer.refusal })
    setStep(given(answer, service.name) ?? { at: 'refused', refusal: 'unexpected' })
  }

  const checkIn = async (code: string, services: readonly KioskService[], language: Language): Promise<void> => {
    if (asking.current) return
    setStep({ at: 'checkIn', asking: true, refused: null })
    const answer = await ask({ type: 'checkIn', code, language })
    const refused = (refusal: Refusal) => setStep({ at: 'checkIn', asking: false, refused: { code, refusal } })
    if (!answer.ok) return refused(answer.refusal)
    const service = services.find(({ id }) => id === answer.reply.service)
    const result = service === undefined ? null : given(answer, service.name)
    if (result === null) return refused('unexpected')
    setStep(result)
  }

  return {
    step,
    priority,
    place,
    openGroup: (group) => {
      if (step.at === 'choosing') setPlace({ ...START, group })
    },
    leaveGroup: () => {
      if (step.at === 'choosing') setPlace({ ...START, left: place.group })
    },
    askPriority: () => {
      if (step.at === 'choosing') setStep({ at: 'priority' })
    },
    answerPriority: (chosen) => {
      setPriority(chosen)
      if (step.at === 'priority') setStep(CHOOSING)
    },
    take: (service, language) => {
      if (step.at === 'choosing') void take(service, language)
    },
    beginCheckIn: () => {
      if (step.at === 'choosing') setStep({ at: 'checkIn', asking: false, refused: null })
    },
    checkIn: (code, services, language) => {
      if (step.at === 'checkIn') void checkIn(code, services, language)
    },
    isUnderWay: step.at !== 'choosing' || priority !== null || place.group !== null,
    busy: step.at === 'asking' || (step.at === 'checkIn' && step.asking),
    startOver: () => {
      if (!asking.current) beginAnew(false)
    },
  }
}

/** The citizen's group or class is in the settings no longer; whatever is already on its way gets its answer. */
function isGone({ step, priority, place }: Pick<Visit, 'step' | 'priority' | 'place'>, view: KioskView): boolean {
  if (step.at === 'priority') return view.priorities.length === 0
  if (step.at !== 'choosing') return false
  const without = (all: readonly { readonly id: string }[], id: string | null) =>
    id !== null && !all.some((one) => one.id === id)
  return without(view.groups, place.group) || without(view.priorities, priority)
}

function given({ reply, page }: Extract<Answer, { ok: true }>, service: Bilingual): Given | null {
  const { ticket, ahead, wait } = reply
  return ticket === undefined || ahead === undefined
    ? null
    : { at: 'given', ticket, ahead, wait: wait ?? null, service, page: page ?? null }
}

// One citizen at the kiosk, step by step: choose, wait for the answer, read the number. One tap gives one ticket.
import { useRef, useState } from 'react'
import type { Reply } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Bilingual } from '#shared/queue/settings.ts'
import type { Language, WaitRange } from '#shared/queue/words.ts'
import { type Line, newId } from '#shared/screen/line.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'

export type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'priority' }
  | { readonly at: 'asking'; readonly service: string }
  | Given
  | { readonly at: 'refused'; readonly refusal: Refusal }

type Given = {
  readonly at: 'given'
  readonly ticket: string
  readonly ahead: number
  readonly wait: WaitRange | null
  readonly service: Bilingual
}

export type Visit = {
  readonly step: Step
  /** The class that was chosen; null: none. */
  readonly priority: string | null
  readonly askPriority: () => void
  readonly answerPriority: (priority: string | null) => void
  readonly take: (service: KioskService, language: Language) => void
  readonly startOver: () => void
}

const CHOOSING: Step = { at: 'choosing' }

export function useVisit(line: Line<'kiosk'>): Visit {
  const [step, setStep] = useState<Step>(CHOOSING)
  const [priority, setPriority] = useState<string | null>(null)
  // Beside the step: two taps can come before React has drawn the first.
  const asking = useRef(false)

  const take = async (service: KioskService, language: Language): Promise<void> => {
    if (asking.current) return
    asking.current = true
    const id = newId()
    setStep({ at: 'asking', service: service.id })
    const answer = await line.ask({ type: 'takeTicket', service: service.id, language, priority }, id)
    asking.current = false
    if (!answer.ok) return setStep({ at: 'refused', refusal: answer.refusal })
    setStep(given(answer.reply, service.name) ?? { at: 'refused', refusal: 'unexpected' })
  }

  return {
    step,
    priority,
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
    startOver: () => {
      if (asking.current) return
      setPriority(null)
      setStep(CHOOSING)
    },
  }
}

function given({ ticket, ahead, wait }: Reply, service: Bilingual): Given | null {
  return ticket === undefined || ahead === undefined
    ? null
    : { at: 'given', ticket, ahead, wait: wait ?? null, service }
}

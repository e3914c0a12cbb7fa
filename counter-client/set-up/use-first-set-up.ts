// Where somebody is in the first set-up, what they typed, and what the server says of it before the next step.
import { useEffect, useState } from 'react'
import type { FirstProblem } from '#shared/configuration/first-told.ts'
import { readWeek } from '#shared/hours/simple-week.ts'
import type { Me } from '#shared/protocol.ts'
import { checkStep, type NotLookedAt, setUpAll } from './ask.ts'
import { forget, keep, kept } from './kept.ts'
import { type Found, NOTHING_FOUND, stillThere } from './problems.ts'
import { type Step, stepsOf } from './steps.ts'
import { partsOf, type Typed } from './typed.ts'

export type Change = (change: Partial<Typed>) => void
export type FirstSetUpNow = ReturnType<typeof useFirstSetUp>

export function useFirstSetUp(codeNeeded: boolean, onDone: (me: Me) => void) {
  const [{ typed, step: asked, reached }, setAll] = useState(() => kept<Step>(codeNeeded ? 'code' : 'municipality'))
  const [found, setFound] = useState<Found>(NOTHING_FOUND)
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'typing' | 'asking' | NotLookedAt>('typing')

  const steps = stepsOf(typed, codeNeeded)
  const at = Math.max(0, steps.indexOf(asked))
  const step = steps[at] ?? asked
  useEffect(() => keep({ typed, step, reached }), [typed, step, reached])
  const code = codeNeeded ? typed.code : null
  const sent = (part: Step): unknown => Reflect.get(partsOf(typed), part)

  const go = (to: Step) => {
    setAll((now) => ({ ...now, step: to, reached: steps.indexOf(to) > steps.indexOf(now.reached) ? to : now.reached }))
    setFound(NOTHING_FOUND)
    setTried(false)
    setState('typing')
  }
  const change: Change = (changed) => {
    setAll((now) => ({ ...now, typed: { ...now.typed, ...changed } }))
    if (state !== 'asking') setState('typing')
  }
  const show = (part: Step, problems: readonly FirstProblem[]) => {
    setFound({ problems, value: sent(part) })
    setState('typing')
  }
  /** Of the whole: the step of the first problem is gone to, and what is wrong in it stands there. */
  const showWhere = (found: readonly FirstProblem[]) => {
    const part = steps.find((one) => found[0]?.path.startsWith(`${one}.`)) ?? step
    const inPart = found.filter(({ path }) => path.startsWith(`${part}.`))
    go(part)
    show(
      part,
      inPart.map((one) => ({ ...one, path: one.path.slice(part.length + 1) })),
    )
  }
  const next = async (): Promise<void> => {
    setTried(true)
    if (state === 'asking' || (step === 'hours' && !readWeek(typed.hours).ok)) return
    setState('asking')
    if (step === 'review') return finish()
    const following = steps[at + 1]
    const fromFile = typed.file !== null && step === 'municipality'
    const found = fromFile ? [] : await checkStep({ code, part: step, parts: partsOf(typed) })
    if (typeof found === 'string') return setState(found)
    if (found.length > 0) return show(step, found)
    if (following !== undefined) go(following)
  }
  const finish = async (): Promise<void> => {
    const parts = partsOf(typed)
    const { administrator: _, ...steps } = parts
    const answer = await setUpAll({
      code,
      begins: typed.file === null ? { from: 'steps', parts: steps } : { from: 'file', file: typed.file.held },
      administrator: typed.administrator,
    })
    if (typeof answer === 'string') return setState(answer)
    if (!('id' in answer)) return showWhere(answer)
    forget()
    onDone(answer)
  }
  return {
    typed,
    step,
    steps,
    at,
    reached: Math.max(at, steps.indexOf(reached)),
    problems: stillThere(found, sent(step)),
    /** Another object each time that the server has found something. */
    found,
    tried,
    state,
    code,
    go,
    change,
    next,
  }
}

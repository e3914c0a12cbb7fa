// The first run of a new installation: the steps on the left, the one that is on beside them; Enter goes on.
import { type FormEvent, type RefObject, useEffect, useId, useRef } from 'react'
import type { Me } from '#shared/protocol.ts'
import { setUp } from '#shared/text/set-up.ts'
import { ActionChevron } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { SetUpSide } from './SetUpSide.tsx'
import { StepFields } from './StepFields.tsx'
import { type FirstSetUpNow, useFirstSetUp } from './use-first-set-up.ts'
import '../sign-in/sign-in.css'
import './set-up.css'
import './rows.css'

export function FirstSetUp({ codeNeeded, onDone }: { codeNeeded: boolean; onDone: (me: Me) => void }) {
  const { language } = useSpoken()
  const words = setUp[language]
  const now = useFirstSetUp(codeNeeded, (me) => begin(me, onDone))
  const form = useRef<HTMLFormElement>(null)
  const heading = useId()
  const { step, at, steps } = now
  useFocus(form, now)

  const next = (event: FormEvent) => {
    event.preventDefault()
    void now.next()
  }
  const before = steps[at - 1]
  return (
    <div className="sign first">
      <title>{`${words.names[step]} · ${words.title} · Σειρά`}</title>
      <SetUpSide now={now} />
      <main className="sign-main">
        <form ref={form} className="set-up" aria-labelledby={heading} onSubmit={next} noValidate>
          <div className="step-head">
            <p className="quiet">{words.stepOf(at + 1, steps.length)}</p>
            <h1 id={heading}>{words.names[step]}</h1>
            <p>{words.about[step]}</p>
          </div>
          <StepFields now={now} />
          <Said now={now} />
          <div className="step-acts">
            {before !== undefined && (
              <button type="button" className="quiet lined" onClick={() => now.go(before)}>
                {words.back}
              </button>
            )}
            <button type="submit" className="primary small" data-next aria-disabled={now.state === 'asking'}>
              <b>{nextWord(now, words)}</b>
              {step === 'review' ? <ActionChevron /> : <kbd className="stays">Enter</kbd>}
            </button>
          </div>
        </form>
      </main>
    </div>
  )
}

function nextWord({ step, state }: FirstSetUpNow, words: (typeof setUp)['el']): string {
  if (step === 'review') return state === 'asking' ? words.saving : words.start
  return state === 'asking' ? words.checking : words.next
}

/** What the server said that is about no field. */
function Said({ now: { state, step } }: { now: FirstSetUpNow }) {
  const words = setUp[useSpoken().language]
  const said = {
    failed: words.failed,
    already: words.already,
    code: step === 'code' ? null : words.codeWrong,
    'too-many': step === 'code' ? null : words.codeTooMany,
  }
  const sentence = state === 'typing' || state === 'asking' ? null : said[state]
  return (
    <div role="alert">
      {sentence !== null && <p className="wrong">{sentence}</p>}
      {state === 'already' && (
        <button type="button" className="link" onClick={() => location.reload()}>
          {words.toSignIn}
        </button>
      )}
    </div>
  )
}

/** So that everything goes by keyboard: a step begins in its first field, and what is wrong is gone to at once. */
function useFocus(form: RefObject<HTMLFormElement | null>, { step, found, tried, typed }: FirstSetUpNow): void {
  const find = (what: string) => form.current?.querySelector<HTMLElement>(what) ?? null
  const invalid = () => find('[aria-invalid="true"]')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another step begins anew
  useEffect(() => {
    const first = find('.set-up-step :is(input:not([type="file"], [type="checkbox"]), select)')
    const begin = invalid() ?? first ?? find('[data-next]')
    begin?.focus()
    scrollTo(0, 0)
  }, [step])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was just found is gone to
  useEffect(() => invalid()?.focus(), [found, tried])
  // A button that mended something is gone with what it mended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a button goes only with what it changes
  useEffect(() => {
    if (document.activeElement === document.body) (invalid() ?? find('[data-next]'))?.focus()
  }, [typed])
}

/** Whoever has founded the installation goes on with what remains, from whichever page they came. */
function begin(me: Me, onDone: (me: Me) => void): void {
  if (location.pathname === '/settings') {
    location.hash = 'begin'
    onDone(me)
  } else location.assign('/settings#begin')
}

// The end of a demo: asked with a word that must be typed, and then the page waits for the empty house.
import { type FormEvent, useEffect, useState } from 'react'
import { THROW_AWAY_WORD } from '#shared/installation.ts'
import { installationText } from '#shared/text/installation.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { Field } from '../../staff/Field.tsx'
import { setUpNow } from '../../staff/http.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { throwDemoAway } from './ask.ts'

const LOOK_MS = 1_000

export function ThrowAway() {
  const words = installationText[useSpoken().language]
  const [asks, setAsks] = useState(false)
  return (
    <section className="of-installation">
      <h2>{words.throwAwayTitle}</h2>
      <p>{words.throwAwayAbout}</p>
      <button type="button" className="quiet lined" onClick={() => setAsks(true)}>
        {words.throwAway}
      </button>
      {asks && <Ask onClose={() => setAsks(false)} />}
    </section>
  )
}

type State = 'typing' | 'word-wrong' | 'not-the-demo' | 'failed' | 'going'

function Ask({ onClose }: { onClose: () => void }) {
  const { language } = useSpoken()
  const words = installationText[language]
  const word = THROW_AWAY_WORD[language]
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<State>('typing')
  useReloadWhenEmpty(state === 'going')
  const throwAway = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'going') return
    if (typed.trim() !== word) return setState('word-wrong')
    setState('going')
    const heard = await throwDemoAway(word)
    if (!heard.ok) setState(heard.status === 409 ? 'not-the-demo' : 'failed')
  }
  const problem = {
    typing: null,
    going: null,
    'word-wrong': words.wordWrong(word),
    'not-the-demo': words.notTheDemo,
    failed: words.throwAwayFailed,
  }[state]
  return (
    <Dialog title={words.throwAwayAsk} onClose={() => state !== 'going' && onClose()}>
      <form onSubmit={(event) => void throwAway(event)} noValidate>
        <p>{words.throwAwayMore}</p>
        <Field
          label={words.typeWord(word)}
          value={typed}
          problem={problem}
          autoComplete="off"
          onType={(next) => {
            setTyped(next)
            if (state !== 'going') setState('typing')
          }}
        />
        <p role="status" className="quiet">
          {state === 'going' && words.throwingAway}
        </p>
        <div className="dialog-acts">
          <button type="button" className="quiet" aria-disabled={state === 'going'} onClick={onClose}>
            {words.cancel} <kbd className="stays">Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={state === 'going'}>
            <b>{words.yesThrowAway}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** The house closes and opens again: as soon as it is there, empty, this page is the first set-up. */
function useReloadWhenEmpty(waits: boolean): void {
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(async () => {
      const heard = await setUpNow()
      if (heard.ok && heard.value.needed) location.reload()
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [waits])
}

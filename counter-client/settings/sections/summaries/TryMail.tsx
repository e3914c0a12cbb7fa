// Sends a test by the saved mail server and says in words what came of it.
import { useState } from 'react'
import type { MailTried } from '#shared/summaries.ts'
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { tryMail } from './ask.ts'

export function TryMail() {
  const words = settingsSummaries[useSpoken().language]
  const [state, setState] = useState<MailTried | 'trying' | 'failed' | null>(null)
  const go = async () => {
    if (state === 'trying') return
    setState('trying')
    const heard = await tryMail()
    setState(heard.ok ? heard.value : 'failed')
  }
  const isTold = state !== null && state !== 'trying' && state !== 'failed'
  return (
    <section className="stack">
      <p className="quiet">{words.testAbout}</p>
      <div>
        <button type="button" className="quiet lined" aria-disabled={state === 'trying'} onClick={() => void go()}>
          {state === 'trying' ? words.testing : words.test}
        </button>
      </div>
      <div role="status">
        {state === 'failed' && <p className="wrong">{words.failed}</p>}
        {isTold && state.ok && <p className="saved">{words.works}</p>}
        {isTold && state.problem !== null && (
          <>
            <p className="wrong">{words.problems[state.problem]}</p>
            {state.said !== '' && <p className="quiet">{words.serverSaid(state.said)}</p>}
          </>
        )}
      </div>
    </section>
  )
}

// What came of asking for a number, where it was not given: why, and where to go from here.
import type { Language } from '#shared/queue/words.ts'
import { doorText } from '#shared/text/door.ts'
import { refusals } from '#shared/text/refusals.ts'
import { pathOf, type TakingSaid } from './use-taking.ts'

export function TakeSaid({ said, stale, language }: { said: TakingSaid | null; stale: boolean; language: Language }) {
  const { take } = doorText[language]
  if (said === null)
    return stale ? (
      <p className="own-warn" role="alert">
        {take.offline}
      </p>
    ) : null
  if (said.state === 'shown')
    return (
      <p className="own-done" role="status">
        {take.given(said.label)}
      </p>
    )
  return (
    <>
      <p className="own-warn" role="alert">
        {said.refusal === 'offline' ? take.again : refusals[language][said.refusal]}
      </p>
      {said.page !== null && (
        <a className="own-solid" href={pathOf(said.page)}>
          {said.about === null ? take.openMine : take.open(said.about)}
        </a>
      )}
    </>
  )
}

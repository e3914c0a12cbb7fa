// The bar at the bottom: quiet actions left, the one primary action right, always in the same place.
import { desk } from '#shared/text/desk.ts'
import { focusPage } from '../staff/focus-page.ts'
import { ActionChevron, Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import type { Primary } from './primary.ts'

export type QuietAct = {
  readonly label: string
  readonly key: string | null
  readonly reason: string | null
  readonly press: () => void
  /** It is what is probably wanted now. */
  readonly offered: boolean
}
type Props = {
  quiet: readonly QuietAct[]
  primary: Primary
  underWay: boolean
  /** What was just refused, in words. */
  said: string | null
  onSay: (reason: string) => void
  onPrimary: () => void
}

export function ActionBar({ quiet, primary, underWay, said, onSay, onPrimary }: Props) {
  const { language } = useSpoken()
  const { reason } = primary
  return (
    <>
      <div role="status" className={said === null ? undefined : 'acts-said'}>
        {said !== null && (
          <>
            <Icon name="warn" /> {said}
          </>
        )}
      </div>
      <div className="acts">
        {quiet.map((act) => (
          <Quiet key={act.label} act={act} onSay={onSay} />
        ))}
        <span className="push" />
        <button
          type="button"
          className="primary"
          aria-disabled={reason !== null}
          aria-busy={underWay}
          title={reason ?? undefined}
          onClick={() => {
            focusPage()
            onPrimary()
          }}
        >
          <span>
            <b>{primary.label}</b>
            <small>{primary.under}</small>
          </span>
          {reason === null && <ActionChevron />}
          <kbd>{desk[language].keys.space}</kbd>
        </button>
      </div>
    </>
  )
}

function Quiet({ act, onSay }: { act: QuietAct; onSay: (reason: string) => void }) {
  return (
    <button
      type="button"
      className={act.offered ? 'quiet lined offered' : 'quiet'}
      aria-disabled={act.reason !== null}
      title={act.reason ?? undefined}
      onClick={() => {
        focusPage()
        if (act.reason === null) act.press()
        else onSay(act.reason)
      }}
    >
      {act.label} {act.key !== null && <kbd>{act.key}</kbd>}
    </button>
  )
}

// What went wrong with signing in, above the fields; empty until something does.
import { Icon } from '../staff/Icon.tsx'

export function Said({ said }: { said: string | null }) {
  return (
    <div role="alert" className={said === null ? 'unseen' : 'error-note'}>
      {said !== null && <Icon name="warn" />}
      <p>{said}</p>
    </div>
  )
}

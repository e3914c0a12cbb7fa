// «Δεν υπάρχει τέτοιος αριθμός»: the roll’s number that was called is on nobody’s paper, and stays on the roll.
import { desk } from '#shared/text/desk.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { useSpoken } from '../staff/spoken.ts'

export type Untorn = { readonly reason: string | null; readonly press: () => void }

export function UntornLink({ reason, press }: Untorn) {
  const words = desk[useSpoken().language]
  return (
    <button
      type="button"
      className="link"
      aria-disabled={reason !== null}
      title={reason ?? undefined}
      onClick={(event) => {
        releaseIfPointed(event)
        press()
      }}
    >
      {words.roll.untorn} <kbd>{words.keys.untorn}</kbd>
    </button>
  )
}

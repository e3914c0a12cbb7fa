// The cases at hand: the rows that will be counted, and the procedures on their keys.
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import { CasesSheet } from './CasesSheet.tsx'
import type { ChangeDraft, Draft } from './draft.ts'
import { Picks } from './Picks.tsx'
import { WithoutLink } from './WithoutTicket.tsx'

type Props = {
  view: DeskView
  draft: Draft
  change: ChangeDraft
  /** Whether an empty sheet still counts as one case: so for a ticket, not without one. */
  unlisted: boolean
  /** Begins cases without a ticket beside the one at hand; null when these are such. */
  onWithout: (() => void) | null
  onOther: () => void
}

export function Cases({ view, draft, change, unlisted, onWithout, onOther }: Props) {
  const words = desk[useSpoken().language]
  const { unlistedChannel } = view
  const counts = unlistedChannel === null ? words.cases.noneCountsNot : words.cases.noneCounts(unlistedChannel)
  return (
    <section className="cases">
      <div className="sheet">
        <div className="sheet-head">
          <h2>{words.cases.title}</h2>
          {onWithout !== null && <WithoutLink press={onWithout} />}
          <span className="quiet">{words.cases.countFor(view.kep)}</span>
        </div>
        <CasesSheet
          view={view}
          draft={draft}
          change={change}
          none={unlisted ? `${words.cases.none} ${counts}` : words.cases.none}
        />
        <p className="keys quiet" aria-hidden="true">
          <kbd>+</kbd>
          <kbd>−</kbd> {words.cases.keyQuantity} · <kbd>{words.keys.channel}</kbd> {words.cases.keyChannel} ·{' '}
          <kbd>⌫</kbd> {words.cases.keyRemove}
        </p>
      </div>
      <Picks view={view} draft={draft} change={change} onOther={onOther} />
    </section>
  )
}

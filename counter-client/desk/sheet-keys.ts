// The keys that write in the sheet of cases: procedures on 1 to 9, and what acts on the row that was touched last.
import type { DeskView } from '#shared/views/desk-view.ts'
import { added, type ChangeDraft, removed, stepped, turned } from './draft.ts'

/** `change` null: no sheet is open, and the keys do nothing. */
export function sheetKeys(
  view: Pick<DeskView, 'procedures' | 'favourites' | 'channels'>,
  change: ChangeDraft | null,
  onOther: () => void,
) {
  return {
    favourite: (place: number) => {
      const procedure = view.procedures.find(({ id }) => id === view.favourites[place - 1])
      if (procedure !== undefined) change?.((draft) => added(draft, procedure))
    },
    more: () => change?.((draft) => stepped(draft, draft.live, 1)),
    less: () => change?.((draft) => stepped(draft, draft.live, -1)),
    channel: () => change?.((draft) => turned(draft, draft.live, view.channels)),
    remove: () => change?.((draft) => removed(draft, draft.live)),
    other: () => change !== null && onOther(),
  }
}

// The cases of refused presses stand in the sheet without a ticket, where they can be counted after all: put there once.
import { useEffect } from 'react'
import { type ChangeDraft, draftOf } from '../draft.ts'
import type { Keeping } from './use-kept.ts'

export function useRefusedRows(keeping: Keeping, change: ChangeDraft): void {
  const some = keeping.refused.some((one) => !one.inSheet)
  // Taken when they are put: the refusal is what calls for it, and nothing else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    if (!some) return
    const rows = keeping.takeRows()
    change((draft) => draftOf([...draft.rows, ...rows]))
  }, [some])
}

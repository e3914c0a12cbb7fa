// The stage of this screen, played on with each view and each second.
import { useState } from 'react'
import type { Instant } from '#shared/queue/words.ts'
import type { BoardView } from '#shared/views/board-view.ts'
import { type Stage, stageAt } from './stage.ts'

export function useStage(view: BoardView | null, now: Instant): Stage | null {
  const [kept, keep] = useState<Stage | null>(null)
  const stage = view === null ? null : stageAt(kept, view, now)
  // React draws again at once, and nothing is on the screen twice; without a change it is the same stage.
  if (stage !== kept) keep(stage)
  return stage
}

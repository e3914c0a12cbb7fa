// The asker is answered before the views are told: wait for the picture that holds what was done.
import type { Screen, Views } from '#shared/protocol.ts'
import type { Line } from '#shared/screen/line.ts'

/** A view may also never come (the line was cut): the page goes on then. */
const PATIENCE_MS = 2_000

export function caughtUp<S extends Screen>(line: Line<S>, revision: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const look = () => {
      if (revisionOf(line.picture.told?.view) >= revision) done()
    }
    const timer = setTimeout(done, PATIENCE_MS)
    const stop = line.subscribe(look)
    look()
  })
}

const revisionOf = (view: Views[Screen] | undefined): number =>
  view !== undefined && 'revision' in view ? view.revision : -1

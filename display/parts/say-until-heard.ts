// Sends something to the server until it is answered: a lost line loses nothing, and the server counts what comes twice once.
const AGAIN_MS = 3_000
/** Longer nobody waits: the page is of one day. */
const PATIENCE_MS = 12 * 3_600_000

export type Said<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

/** `onWaiting` is called when a try was not answered. `T` is what our own server answers at `path`. */
export async function sayUntilHeard<T>(path: string, body: object, onWaiting: () => void): Promise<Said<T>> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    const said = await sayOnce<T>(path, body)
    if (said !== null) return said
    onWaiting()
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
  return { ok: false, problem: 'unanswered' }
}

/** Null: no answer, or one that is no answer of ours. */
async function sayOnce<T>(path: string, body: object): Promise<Said<T> | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.status >= 500) return null
    const answer = (await response.json()) as T & { problem?: string } // our own server's own shapes
    return response.ok ? { ok: true, value: answer } : { ok: false, problem: answer.problem ?? 'failed' }
  } catch {
    return null // the line is down: it is tried again
  }
}

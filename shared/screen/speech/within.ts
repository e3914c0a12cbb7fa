// A promise that is waited for so long and no longer: nothing that sounds may hold up what follows.

/** Null when it took too long or went wrong; `trouble` hears of the latter. */
export function within<T>(promise: Promise<T>, ms: number, trouble: (problem: unknown) => void): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms)
    promise.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (problem: unknown) => {
        clearTimeout(timer)
        trouble(problem)
        resolve(null)
      },
    )
  })
}

/** Ends at once when it is stopped. */
export function pause(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    stop.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}

// What the IT person reads: one line per event on the standard error stream, with its time.

export function log(what: string, cause: unknown = null): void {
  const why = cause instanceof Error ? `: ${cause.stack ?? cause.message}` : cause === null ? '' : `: ${String(cause)}`
  process.stderr.write(`${new Date().toISOString()} ${what}${why}\n`)
}

// What the IT person reads: one line per event on the standard error stream, with its time. Never a secret, nor a person's name.

export function log(what: string, cause: unknown = null): void {
  const why = cause instanceof Error ? `: ${cause.stack ?? cause.message}` : cause === null ? '' : `: ${String(cause)}`
  process.stderr.write(`${new Date().toISOString()} ${withoutSecrets(what + why)}\n`)
}

/**
 * Nobody means to log a secret; this is for the day on which one stands in an error's own words: session tokens and keys of
 * devices are 43 letters of base64url, and passwords are kept as argon2 hashes.
 */
export const withoutSecrets = (text: string): string =>
  text.replace(/\$argon2\S+/g, '[hash]').replace(/(?<![\w/.-])[\w-]{43}(?![\w/.-])/g, '[key]')

// The secret of this very device: made here, kept in this browser, and never shown to anybody but the house's own server.
const KEY = 'seira.device'
/** What a browser that keeps nothing has until its page is closed. */
let unkept: string | null = null

export function ownKey(): string {
  return readKept() ?? unkept ?? newOwnKey()
}

/** Another one, for a device that was removed: its old key is good for nothing. */
export function newOwnKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const key = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  unkept = key
  try {
    localStorage.setItem(KEY, key)
  } catch (problem) {
    console.warn('This browser keeps no key:', problem)
  }
  return key
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // newOwnKey says so once
  }
}

// Where phones find this installation: an origin that is not this very machine, since nothing else can be printed as a QR.

const LONGEST = 120
const OWN_MACHINE = /^(?:localhost|127\.|0\.0\.0\.0$|\[)/

/** `https://seira.example.gr`, or with http or a port; nothing after it, and no name that a phone would look for in itself. */
export function isAddress(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && origin === text && !OWN_MACHINE.test(hostname)
}

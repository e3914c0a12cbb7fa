// Whether somebody sits at the machine itself, so that nobody else can have come first.

export type Came = {
  readonly address: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What a proxy writes into what it passes on: whoever it speaks for is somewhere else. */
const PROXY_HEADERS = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']

/**
 * A loopback address, by a name of this very machine, and nothing that a proxy has passed on. The name matters too: a page
 * of the internet whose own name was made to mean 127.0.0.1 comes from this machine's browser.
 */
export const fromThisMachine = ({ address = '', headers }: Came): boolean =>
  isLoopback(address) &&
  PROXY_HEADERS.every((name) => headers[name] === undefined) &&
  isOwnName(String(headers.host ?? ''))

const isLoopback = (address: string): boolean => /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
const isOwnName = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host)

// What every process of the house does that the server starts: it is told who it is, and ends with its server.
import { end } from './end.ts'

/** What the server told it. @throws when it was not. */
export function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

/** `close`: finishes what is in hand. */
export function endsWithItsServer(close: () => Promise<void>): void {
  const leave = () => end(close)
  process.once('SIGTERM', () => void leave())
  // Ctrl-C reaches the server and its processes at once: with a server above, the server is the one to say when.
  process.on('SIGINT', () => {
    if (process.send === undefined) void leave()
  })
  // Without its server it is an orphan. It may have become one before anybody listened.
  process.once('disconnect', () => void leave())
  if (process.send !== undefined && !process.connected) void leave()
}

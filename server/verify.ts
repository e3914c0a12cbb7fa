// `npm run verify`: recounts everything from the journal and prints every difference; exit 1 when there is one.
import { resolve } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { verifyAndSay } from './verify-and-say.ts'

try {
  process.exitCode = verifyAndSay(resolve(process.env.SEIRA_DATA ?? 'data'))
} catch (cause) {
  if (!(cause instanceof CannotStart)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}

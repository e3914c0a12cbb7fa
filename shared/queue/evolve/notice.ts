// What stands on the boards besides the queue.
import type { Changes } from './change.ts'

export const notices: Changes<'noticeSet'> = {
  noticeSet: (_day, { text, until }) => ({ notice: text === null ? null : { text, until } }),
}

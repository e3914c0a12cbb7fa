// What we say to a printer beside slips: questions, and how it is to tell that a slip is out.
import type { Profile } from '#shared/slip/profile.ts'

/** Obeyed at once, even with no paper: 2 why it is off line, 3 which error, 4 how the paper is. */
export const askStatus = (n: 2 | 3 | 4): Buffer => Buffer.from([0x10, 0x04, n])
/** From now on it tells by itself when it goes off line, errs, or its paper changes. */
export const PUSH_STATUS = Buffer.from([0x1d, 0x61, 0x0e])
/** Forgets what it has not printed, and says so. */
export const CLEAR = Buffer.from([0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08])

/** Stands behind the slip: answered when everything before it is on paper. */
export function askWhenDone(id: string, { confirms }: Pick<Profile, 'confirms'>): Buffer {
  if (confirms === 'job-id') return Buffer.from([0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30, ...Buffer.from(id, 'ascii')])
  return confirms === 'fence' ? Buffer.from([0x1d, 0x72, 1]) : Buffer.alloc(0)
}

/** Longest picture command that may have been cut off in the middle, beside what every command may lack. */
const missingBytes = ({ form, bufferBytes }: Profile): number => (form === 'picture' ? bufferBytes / 2 : 0) + 16

/**
 * After a slip that broke off: white dots or nothing for whatever it still waits for, then what is half printed is cut away, so
 * that the next slip stands alone.
 */
export const clearThroat = (profile: Profile): Buffer =>
  Buffer.concat([
    Buffer.alloc(missingBytes(profile)),
    Buffer.from([0x1b, 0x40]),
    Buffer.from(profile.cutter ? [0x1d, 0x56, 66, 0] : [0x1b, 0x64, 3]),
  ])

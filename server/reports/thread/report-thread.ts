// The thread in which reports are worked out, with a connection of its own that can only read: no report holds up a call.
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { Configurations } from '../../configuration/configurations.ts'
import type { Db } from '../../database/open.ts'
import { written } from '../../exports/format.ts'
import { letterheadOf, TooLarge } from '../../exports/writing.ts'
import { NotAnswered, type Reading } from '../question.ts'
import { questions } from '../questions.ts'
import type { AskedOfThread, ThreadSays } from './asked-of-thread.ts'

const file: unknown = workerData
if (parentPort === null || typeof file !== 'string') throw new Error('This runs as a thread of the server.')
const house = parentPort
const db: Db = new Database(file, { readonly: true, fileMustExist: true })
db.pragma('temp_store = MEMORY')
db.pragma('busy_timeout = 5000')

const newest = db.prepare<[], number | null>('SELECT MAX(version) FROM configurations').pluck()
let known: ReturnType<Configurations['current']> = null

/** The settings of now, whose document is read and checked once a version. */
function wholeNow(): Configuration | null {
  if (known?.version !== newest.get()) known = new Configurations(db).current()
  return known?.whole ?? null
}

house.on('message', (said: AskedOfThread) => void answer(said).then((says) => house.postMessage(says)))

async function answer({ id, question, asked, asking, as }: AskedOfThread): Promise<ThreadSays> {
  try {
    const found = questions[question]
    // One transaction: everything of one answer is read as it stood at one moment.
    const made = db.transaction(() => {
      const reading: Reading = { ...asking, db, whole: wholeNow() }
      if (as === null) return { json: JSON.stringify(found.answer(reading, asked)) }
      const sheet = found.sheet({ asked, reading, language: as.language })
      return { sheet, letterhead: letterheadOf(reading.whole, as.language) }
    })()
    if (made.sheet === undefined || as === null) return { id, ok: true, bytes: new TextEncoder().encode(made.json) }
    const { language, format } = as
    const writing = { language, letterhead: made.letterhead, now: asking.now, plain: asked.more.csv === 'plain' }
    return { id, ok: true, bytes: await written(made.sheet, format, writing) }
  } catch (cause) {
    if (cause instanceof TooLarge) return { id, ok: false, problem: 'too-large' }
    if (cause instanceof NotAnswered) return { id, ok: false, problem: cause.problem }
    return {
      id,
      ok: false,
      problem: 'failed',
      why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }
  }
}

// Writes messages to one KEP from a thread of its own, with a connection of its own: for the story of many at once.
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../../server/database/open.ts'
import { Messages } from '../../server/opinions/messages.ts'

type Given = { readonly folder: string; readonly who: string; readonly messages: number; readonly now: number }
const { folder, who, messages, now } = workerData as Given // the story hands it over
const db = openDatabase(folder)
const sender = new Messages(db)
const references = Array.from(
  { length: messages },
  (_, n) =>
    sender.send(
      {
        id: `${who}-message-${n}`,
        office: 'kentro',
        kep: '0207',
        kind: 'complaint',
        text: `${who} ${n}`,
        contact: null,
      },
      now,
    ).reference,
)
db.close()
parentPort?.postMessage(references)

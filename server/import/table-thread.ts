// The thread in which a file that somebody sent is taken apart: what it does to a reader, it does not do to the house.
import { parentPort, workerData } from 'node:worker_threads'
import { readTables } from './read-tables.ts'
import type { FileToRead } from './tables-in-thread.ts'

if (parentPort === null) throw new Error('This runs as a thread of the server.')
const { bytes, sheet } = workerData as FileToRead // only `tablesInThread` starts it
parentPort.postMessage(await readTables(bytes, sheet))

// Takes a file apart in a thread of its own: no workbook holds up a call, however it was made.
import { Worker } from 'node:worker_threads'
import { log } from '../log.ts'
import { type ReadTables, refusedTables } from './table.ts'

export type FileToRead = { readonly bytes: Uint8Array; readonly sheet: string | null }

const THREAD = new URL('table-thread.ts', import.meta.url)
/** A file within the limits takes a fraction of a second; what takes longer was made to. */
const LONGEST_MS = 15_000
const MOST_MB = 256

export function tablesInThread(file: FileToRead): Promise<ReadTables> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, {
      workerData: file,
      name: 'import',
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    })
    const timer = setTimeout(() => tell(refusedTables('file-stuck')), LONGEST_MS).unref()
    const tell = (tables: ReadTables) => {
      clearTimeout(timer)
      resolve(tables)
      void thread.terminate()
    }
    thread.on('message', tell)
    thread.on('error', (cause) => {
      log('The thread that takes a file apart fell', cause)
      tell(refusedTables('file-stuck'))
    })
  })
}

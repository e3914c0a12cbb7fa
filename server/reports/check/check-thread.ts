// A thread that counts everything again, once, and says how far it is: apart from the reports, which would wait for minutes.
import { parentPort, workerData } from 'node:worker_threads'
import type { Progress, Verification } from '#shared/reports/check.ts'
import { verify } from '../verify.ts'

export type CheckWanted = { readonly file: string; readonly year: number | null }
export type CheckSays =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'found'; readonly found: Verification }

if (parentPort === null) throw new Error('This runs as a thread of the server.')
const house = parentPort
const { file, year } = workerData as CheckWanted // the checker hands it over
const say = (says: CheckSays) => house.postMessage(says)
say({ kind: 'found', found: verify(file, { year, onProgress: (progress) => say({ kind: 'progress', progress }) }) })

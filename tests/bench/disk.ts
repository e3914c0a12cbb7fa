// The disk that the durable rows hang on: that it is one, and how long it takes to keep 4 KiB.
import { closeSync, fdatasyncSync, openSync, readFileSync, realpathSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentile } from './figures.ts'
import type { Run } from './run.ts'

const IN_MEMORY = new Set(['tmpfs', 'ramfs'])
const TIMES = 300

export type Disk = {
  readonly folder: string
  /** `ext4`; null where there is no /proc/mounts to ask. */
  readonly kind: string | null
  readonly inMemory: boolean
}

export function tempDisk(): Disk {
  const folder = realpathSync(tmpdir())
  if (process.platform !== 'linux') return { folder, kind: null, inMemory: false }
  const kind = fileSystemOf(folder, readFileSync('/proc/mounts', 'utf8'))
  return { folder, kind, inMemory: kind !== null && IN_MEMORY.has(kind) }
}

/** The deepest mount that the folder stands in; of two on one point the later one, which covers the other. */
function fileSystemOf(folder: string, mounts: string): string | null {
  let deepest = { point: '', kind: null as string | null } // the literal alone would be typed as null
  for (const line of mounts.split('\n')) {
    const [, written = '', kind] = line.split(' ')
    if (kind === undefined) continue
    const point = written.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const holds = folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`)
    if (holds && point.length >= deepest.point.length) deepest = { point, kind }
  }
  return deepest.kind
}

export type FsyncLatency = { readonly times: number; readonly p50: number; readonly p99: number }

export function fsyncLatency(run: Run): FsyncLatency {
  const handle = openSync(join(run.folder(), 'fsync'), 'a')
  const page = Buffer.alloc(4096, 'Σ')
  const took: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now()
    writeSync(handle, page)
    fdatasyncSync(handle)
    took.push(performance.now() - began)
  }
  closeSync(handle)
  return { times: TIMES, p50: percentile(took, 50), p99: percentile(took, 99) }
}

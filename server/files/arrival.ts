// One file that is coming in: written beside the others under no name of theirs, and moved among them when it is whole.
import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FILE_TYPES, type FileType, MOST_BYTES } from '#shared/files/kinds.ts'
import type { NotTaken } from '#shared/files/told.ts'
import { HEAD_BYTES, typeOf } from './type-of.ts'

/** A file whose every byte is on the disk, but not yet among the others. */
export type Arrived = { readonly ok: true; readonly path: string; readonly sha256: string } & Known
type Known = { readonly type: FileType; readonly bytes: number }
export type Refused = { readonly ok: false; readonly why: NotTaken }

/**
 * `mayGrow`: whether there is room for so many bytes more. Nothing is left of a file that is refused.
 * @throws what the disk said, when it was not that it is full.
 */
export async function arrive(
  coming: AsyncIterable<Buffer>,
  folder: string,
  mayGrow: (bytes: number) => Refused | null,
): Promise<Arrived | Refused> {
  const path = join(folder, randomUUID())
  try {
    const file = await open(path, 'wx', 0o600)
    const answer = await written(coming, file, mayGrow).finally(() => file.close())
    if (answer.ok) return { ...answer, path }
    await rm(path, { force: true })
    return answer
  } catch (cause) {
    await rm(path, { force: true })
    if (cause instanceof BrokenOff) return { ok: false, why: 'broken-off' }
    if (isFull(cause)) return { ok: false, why: 'disk-full' }
    throw cause
  }
}

/** Into its place, which holds after a power cut too. */
export async function settle(path: string, folder: string, sha256: string): Promise<void> {
  await rename(path, join(folder, sha256))
  const list = await open(folder, 'r')
  await list.sync().finally(() => list.close())
}

type Written = { readonly ok: true; readonly sha256: string } & Known

async function written(
  coming: AsyncIterable<Buffer>,
  file: FileHandle,
  mayGrow: (bytes: number) => Refused | null,
): Promise<Written | Refused> {
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  let bytes = 0
  let type: FileType | null = null
  const add = async (chunk: Buffer) => {
    bytes += chunk.length
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  const known = async (): Promise<Refused | null> => {
    type = typeOf(head)
    if (type === null) return { ok: false, why: head.length === 0 ? 'empty' : 'no-known-type' }
    await add(head)
    return null
  }
  for await (const chunk of pieces(coming)) {
    const refused = mayGrow(chunk.length)
    if (refused !== null) return refused
    if (type === null) {
      head = Buffer.concat([head, chunk])
      const unknown = head.length < HEAD_BYTES ? null : await known()
      if (unknown !== null) return unknown
    } else await add(chunk)
    if (type !== null && bytes > MOST_BYTES[FILE_TYPES[type]]) return { ok: false, why: 'too-large' }
  }
  const unknown = type === null ? await known() : null
  if (unknown !== null || type === null) return unknown ?? { ok: false, why: 'empty' }
  await file.sync()
  return { ok: true, sha256: hash.digest('hex'), type, bytes }
}

class BrokenOff extends Error {}

/** What goes wrong here is not the disk's doing. Whoever stops reading leaves the rest on the line. */
async function* pieces(coming: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    yield* coming
  } catch (cause) {
    throw new BrokenOff('the line ended before the file did', { cause })
  }
}

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')

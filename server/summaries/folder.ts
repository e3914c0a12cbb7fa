// A file comes into the folder whole or not at all, and never over another one.
import { createHash } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileProblem } from '#shared/summaries.ts'

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** `2026-11-27-kentro`, `.pdf`: the first name that is free, or that already holds these very bytes. */
export async function freeName(folder: string, stem: string, end: string, sha256: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${stem}${end}` : `${stem}-${n}${end}`
    const there = await bytesOf(folder, name)
    if (there === null || digestOf(there) === sha256) return name
  }
}

/** Null: there is no such file. @throws what the disk says otherwise. */
export async function bytesOf(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder, name))
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** @throws `EEXIST` when another file has come to stand there, and what the disk says. */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const half = join(folder, `.${name}.half`)
  await rm(half, { force: true }) // what a power cut left
  const file = await open(half, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(half, join(folder, name)) // refuses where a rename would write over
  } finally {
    await rm(half, { force: true })
  }
}

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '')

export function fileProblemOf(cause: unknown): FileProblem {
  switch (codeOf(cause)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    default:
      return 'other'
  }
}

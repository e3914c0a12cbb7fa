// What the doors tell of files that were handed in: `/api/files`.
import type { FileType } from './kinds.ts'

/** `sha256`: of the bytes; by it settings name the file, and `/files/<sha256>` is where it lies. */
export type KeptFile = {
  readonly sha256: string
  readonly type: FileType
  readonly bytes: number
  /** What it was called where it came from. */
  readonly name: string
  readonly addedAt: number
}

/** `GET /api/files`. */
export type FilesNow = {
  /** The newest first. `named`: by the settings as they are now; such a file is not removed. */
  readonly files: readonly (KeptFile & { readonly named: boolean })[]
}

/** Why a file was not taken; nothing is left of it then. */
export type NotTaken = 'no-known-type' | 'too-large' | 'store-full' | 'disk-full' | 'empty' | 'broken-off' | 'malformed'
/** Why a file was not removed. */
export type NotRemoved = 'named' | 'unknown' | 'malformed'

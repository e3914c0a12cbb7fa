// Files that an office may hand in for its screens: which types there are, what each is, and how large it may be.
export const FILE_TYPES = {
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'image/webp': 'picture',
  'video/mp4': 'video',
  'video/webm': 'video',
  'audio/wav': 'sound',
  'audio/mpeg': 'sound',
  'audio/ogg': 'sound',
} as const
export type FileType = keyof typeof FILE_TYPES
export type FileKind = (typeof FILE_TYPES)[FileType]

const MB = 1024 * 1024
/** Of one file, in bytes. */
export const MOST_BYTES: Readonly<Record<FileKind, number>> = { picture: 10 * MB, sound: 2 * MB, video: 300 * MB }
/** Of all files together. */
export const MOST_BYTES_IN_ALL = 4_096 * MB
/** A name is for people to know a file again by; longer ones are cut. */
export const LONGEST_NAME = 120

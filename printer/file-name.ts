// A slip's id as a file's name, on any system, and back: `2026-11-23 Α 023` holds blanks and Greek.

const RISKY = /[!'()*.~]/g

export const fileNameOf = (id: string): string =>
  encodeURIComponent(id.toWellFormed()).replace(RISKY, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

export const idOfFileName = (name: string): string => decodeURIComponent(name)

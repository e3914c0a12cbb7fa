// The secret that an agent makes for itself, in its own folder, where nobody else may read it.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (folder: string): string => join(folder, 'key')

export function agentKey(folder: string): string {
  return existsSync(fileIn(folder)) ? readFileSync(fileIn(folder), 'utf8').trim() : newAgentKey(folder)
}

/** Another one, for an agent that was removed. Whole or not at all: half a key would be a stranger's for ever. */
export function newAgentKey(folder: string): string {
  const key = randomBytes(32).toString('base64url')
  mkdirSync(folder, { recursive: true })
  const part = `${fileIn(folder)}.part`
  writeFileSync(part, `${key}\n`, { mode: 0o600 })
  renameSync(part, fileIn(folder))
  return key
}

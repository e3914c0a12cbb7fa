// Folders that a test may fill: on a real disk, gone when the test is over.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export function tempFolder(under: string = tmpdir()): string {
  const folder = mkdtempSync(join(under, 'seira-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

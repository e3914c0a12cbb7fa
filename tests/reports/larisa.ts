// A real installation in a folder of its own: Larissa's seven KEPs, its offices, and a clock that the story sets.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import { noPace } from '#shared/queue/pace.ts'
import type { Deed } from '#shared/queue/testing/people.ts'
import { EIGHT, MINUTE } from '#shared/queue/testing/story.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa, officesOfLarisa } from '../../server/demo/larisa.ts'
import { importYear } from '../../server/import/import-year.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { tempFolder } from '../kit/temp.ts'

export const figures = (year: 2023 | 2024): Buffer =>
  readFileSync(join(import.meta.dirname, `../../server/demo/figures/kep-${year}.csv`))

/** Monday 23 November 2026, eight o'clock. */
export const NOW = EIGHT

export class Larisa {
  readonly folder = tempFolder()
  readonly file = databaseFile(this.folder)
  readonly db: Db = openDatabase(this.folder)
  now = NOW

  constructor() {
    new Configurations(this.db).found(larisa, NOW, true)
    onTestFinished(() => {
      this.db.close()
    })
  }

  /** People do these things at one office, a minute apart; a story's deed must be possible. */
  async at(officeId: string, ...deeds: readonly Deed[]): Promise<void> {
    const settings = officesOfLarisa.find((office) => office.id === officeId)
    if (settings === undefined) throw new Error(`Larissa has no office ${officeId}`)
    const office = new Office({
      id: officeId,
      settingsOn: () => settings,
      journal: new Journal(this.db),
      clock: () => this.now,
      paceBefore: () => noPace,
      tell: () => undefined,
    })
    for (const { by, command } of deeds) {
      this.now += MINUTE
      const answer: Answer = await office.ask({ id: crypto.randomUUID(), command, by, kept: 0 })
      if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.refusal}`)
    }
  }

  imports(year: number, bytes: Uint8Array | string, file = `kep-${year}.csv`) {
    return importYear(this.db, { year, file, bytes: Buffer.from(bytes), person: null, now: this.now })
  }
}

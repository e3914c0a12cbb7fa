// What the house stands on: the data folder held, the database of this version's shape, and in an empty one the demo.
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'
import { Configurations, isDemo } from './configuration/configurations.ts'
import { openConfigurations } from './configuration/from-before.ts'
import { holdFolder } from './database/one-at-a-time.ts'
import { type Db, openDatabase } from './database/open.ts'
import { demoPast } from './demo/demo-past.ts'
import { makeDemo } from './demo/make-demo.ts'
import { DEMO, readFact, writeFact } from './facts-about-installation.ts'
import { FileStore } from './files/file-store.ts'
import { Journal } from './journal.ts'
import { People } from './people.ts'
import { rebuildWhenStale } from './rebuild-flat-rows.ts'

export type Foundations = {
  readonly db: Db
  readonly configurations: Configurations
  readonly people: People
  readonly journal: Journal
  readonly files: FileStore
  close(): void
}

/** @throws {CannotStart} with one clear sentence; then nothing is held. */
export async function layFoundations(config: Config, now: number): Promise<Foundations> {
  const release = holdFolder(config.dataFolder)
  const db = openDatabase(config.dataFolder)
  const close = () => {
    db.close()
    release()
  }
  rebuildWhenStale(db)
  const people = new People(db)
  const isNew = openConfigurations(db, now).current() === null && people.count() === 0
  if (isNew && config.empty) writeFact(db, DEMO, 'no')
  if (isNew && readFact(db, DEMO) !== 'no') {
    await makeDemo(db, people, now)
    if (config.past === true) demoPast(db, now)
  }
  if (config.lively && !isDemo(db)) {
    close()
    throw new CannotStart('not-the-demo', { folder: config.dataFolder })
  }
  const files = new FileStore(db, config.dataFolder)
  return { db, configurations: new Configurations(db), people, journal: new Journal(db), files, close }
}

// A real office on a real SQLite file, with a clock that the story sets and commands that read like one.
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Asker } from '#shared/queue/words.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { larisa, officesOfLarisa } from '../../server/demo/larisa.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { paceBefore } from '../../server/pace-before.ts'

const MONDAY = Date.parse('2026-11-23T08:00:00+02:00')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export const kiosk: Asker = { role: 'kiosk', person: null }
export const maria: Asker = { role: 'clerk', person: 'maria' }
export const nikos: Asker = { role: 'clerk', person: 'nikos' }

export function demoOffice(id: string): OfficeSettings {
  const office = officesOfLarisa.find((candidate) => candidate.id === id)
  if (office === undefined) throw new Error(`the demo has no office ${id}`)
  return office
}

export class TestOffice {
  readonly folder: string
  readonly told: Day[] = []
  now = MONDAY
  db: Db
  journal: Journal
  office: Office
  private asked = 0
  private readonly settings: OfficeSettings

  constructor(folder: string, settings = demoOffice('kentro')) {
    this.folder = folder
    this.settings = settings
    this.db = openDatabase(folder)
    this.journal = new Journal(this.db)
    this.office = this.openOffice()
  }

  /** With the installation's settings on disk, whose KEPs and channels the reports list. */
  static setUp(folder: string, settings = demoOffice('kentro')): TestOffice {
    const office = new TestOffice(folder, settings)
    new Configurations(office.db).found(larisa, MONDAY, true)
    return office
  }

  ask(command: Command, by: Asker, id = `command-${++this.asked}-${this.now}`, kept = 0): Promise<Answer> {
    return this.office.ask({ id, command, by, kept })
  }

  take(service = 'a', id?: string): Promise<Answer> {
    return this.ask({ type: 'takeTicket', service, language: 'el', priority: null }, kiosk, id)
  }

  /** The process ends and another one starts on the same folder. */
  restart(): void {
    this.db.close()
    this.db = openDatabase(this.folder)
    this.journal = new Journal(this.db)
    this.office = this.openOffice()
  }

  private openOffice(): Office {
    const { journal } = this
    return new Office({
      id: 'kentro',
      settingsOn: () => this.settings,
      journal,
      clock: () => this.now,
      paceBefore: (date) => paceBefore(this.db, 'kentro', date),
      tell: (day) => this.told.push(day),
    })
  }
}

/** The reply of an answer that must be a yes. */
export function done(answer: Answer): { revision: number; ticket: string; ahead: number; entry: number } {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal}`)
  return { revision: answer.revision, ticket: '', ahead: -1, entry: -1, ...answer.reply }
}

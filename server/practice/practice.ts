// The practice office: the first office with a queue once more, on a journal of its own in memory, alive while somebody looks.
import { ALWAYS_OPEN, type OfficeSettings } from '#shared/queue/settings.ts'
import { practice } from '#shared/text/practice.ts'
import { type Db, openInMemory } from '../database/open.ts'
import { Journal } from '../journal.ts'
import type { Offices } from '../offices.ts'
import { Heartbeat } from './heartbeat.ts'

const WANTED = 8
const ENDING = '-practice'
const LONGEST_ID = 40
const LONGEST_NAME = 180

export function practiceOf(office: OfficeSettings): OfficeSettings {
  const named = (language: 'el' | 'en') => practice[language].named(office.name[language].slice(0, LONGEST_NAME))
  return {
    ...office,
    id: office.id.slice(0, LONGEST_ID - ENDING.length) + ENDING,
    name: { el: named('el'), en: named('en') },
    practice: true,
    // One practises at any hour.
    hours: ALWAYS_OPEN,
  }
}

type Opened = { readonly settings: OfficeSettings; readonly heartbeat: Heartbeat }

export class Practice {
  private readonly offices: Offices
  private readonly pace: number
  private opened: Opened | null = null
  private db: Db | null = null
  /** The date that the journal in memory is of: the next one starts on an empty journal, so that it never grows for long. */
  private date = ''

  constructor(offices: Offices, pace: number) {
    this.offices = offices
    this.pace = pace
  }

  /** Once there is an office to be like. */
  open(): void {
    const real = this.offices.first()
    if (this.opened !== null || real === undefined || real.settings.services.length === 0) return
    const settings = practiceOf(real.settings)
    this.openAfresh(settings)
    const { clock } = this.offices
    const office = () => this.today(settings)
    this.opened = {
      settings,
      heartbeat: new Heartbeat({ office, clock, pace: this.pace, chance: Math.random, wanted: WANTED }),
    }
  }

  /** Simulated people come and work as long as at least one screen looks. */
  lookedAt(office: string, screens: number): void {
    if (this.opened?.settings.id !== office) return
    if (screens > 0) this.opened.heartbeat.start()
    else void this.opened.heartbeat.stop()
  }

  async close(): Promise<void> {
    await this.opened?.heartbeat.stop()
    this.db?.close()
  }

  private today(settings: OfficeSettings) {
    const office = this.offices.find(settings.id)
    return office === undefined || office.today().date !== this.date ? this.openAfresh(settings) : office
  }

  private openAfresh(settings: OfficeSettings) {
    const before = this.db
    this.db = openInMemory()
    const office = this.offices.open(settings, new Journal(this.db))
    this.date = office.today().date
    before?.close()
    return office
  }
}

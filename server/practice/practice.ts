// The practice office: the first office with a queue once more, on a journal of its own in memory, alive while somebody looks.
import { ALWAYS_OPEN } from '#shared/queue/hours.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Asker } from '#shared/queue/words.ts'
import { practice } from '#shared/text/practice.ts'
import { type Db, openInMemory } from '../database/open.ts'
import { Journal } from '../journal.ts'
import type { Office } from '../office.ts'
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
    // What is practised is on no sign.
    counterLines: [],
  }
}

const HOUSE: Asker = { role: 'administrator', person: null }

export class Practice {
  private readonly offices: Offices
  private readonly pace: number
  private settings: OfficeSettings | null = null
  private heartbeat: Heartbeat | null = null
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
    if (this.settings !== null || real === undefined || real.settings.services.length === 0) return
    this.settings = practiceOf(real.settings)
    this.openAfresh(this.settings)
    const { clock } = this.offices
    this.heartbeat = new Heartbeat({
      office: () => this.today(),
      clock,
      pace: this.pace,
      chance: Math.random,
      wanted: WANTED,
    })
  }

  /** The office that it is like has other settings: it takes them up, or begins anew where that cannot be. */
  follow(version: number): void {
    const [real, before] = [this.offices.first(), this.settings]
    if (before === null || real === undefined) {
      this.open()
      return
    }
    const settings = practiceOf(real.settings)
    const office = settings.id === before.id ? this.offices.find(settings.id) : undefined
    if (office === undefined) this.offices.close(before.id)
    this.settings = settings
    const taken = office?.takeUp(version, () => settings, HOUSE)
    if (taken?.ok === true) {
      taken.write()
      taken.remember()
    } else this.openAfresh(settings)
  }

  /** Simulated people come and work as long as at least one screen looks. */
  lookedAt(office: string, screens: number): void {
    if (this.settings?.id !== office) return
    if (screens > 0) this.heartbeat?.start()
    else void this.heartbeat?.stop()
  }

  async close(): Promise<void> {
    await this.heartbeat?.stop()
    this.db?.close()
  }

  private today(): Office {
    const { settings } = this
    if (settings === null) throw new Error('the practice office is not open')
    const office = this.offices.find(settings.id)
    return office === undefined || office.today().date !== this.date ? this.openAfresh(settings) : office
  }

  private openAfresh(settings: OfficeSettings): Office {
    const before = this.db
    this.db = openInMemory()
    const office = this.offices.open(settings.id, () => settings, new Journal(this.db))
    this.date = office.today().date
    before?.close()
    return office
  }
}

// What a new installation still has to do: worked out of what is there, until all of it is done or somebody has seen enough.
import { BEGINNING, type Beginning, type BeginningStep } from '#shared/beginning.ts'
import { ALWAYS_OPEN } from '#shared/queue/hours.ts'
import type { Db } from './database/open.ts'
import { BEGUN, PRACTISED, readFact, writeFact } from './facts-about-installation.ts'
import type { Offices, Printer } from './offices.ts'
import type { People } from './people.ts'

export type BeginningsParts = {
  readonly db: Db
  readonly people: People
  readonly offices: Offices
  /** Whether such a screen is connected now. */
  readonly isThere: (screen: 'kiosk' | 'board') => boolean
}

export class Beginnings {
  private readonly parts: BeginningsParts
  private readonly anyTicket

  constructor(parts: BeginningsParts) {
    this.parts = parts
    this.anyTicket = parts.db.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM tickets)').pluck()
  }

  now(): Beginning {
    const over = readFact(this.parts.db, BEGUN) !== 'no'
    const done = this.done()
    return { done, over: over || BEGINNING.every((step) => done[step]) }
  }

  /** A real installation has just been set up. */
  begin(): void {
    writeFact(this.parts.db, BEGUN, 'no')
  }

  dismiss(): void {
    writeFact(this.parts.db, BEGUN, 'yes')
  }

  /** A screen looks at an office: of the practice office it is remembered, which forgets everything itself. */
  lookedAt(office: string): void {
    const { db, offices } = this.parts
    if (offices.find(office)?.settings.practice && readFact(db, BEGUN) === 'no') writeFact(db, PRACTISED, 'yes')
  }

  private done(): Record<BeginningStep, boolean> {
    const { db, people, offices, isThere } = this.parts
    const withQueue = offices.real().filter(({ settings }) => settings.services.length > 0)
    const anyTicket = this.anyTicket.get() === 1
    return {
      people: people.count() > 1,
      kiosk: anyTicket || isThere('kiosk'),
      board: isThere('board'),
      slip: withQueue.some(({ id, settings }) =>
        settings.printers.some((printer) => hasPrinted(offices.printerOf(id, printer.id))),
      ),
      hours: withQueue.every(({ settings }) => JSON.stringify(settings.hours) !== JSON.stringify(ALWAYS_OPEN)),
      practice: readFact(db, PRACTISED) === 'yes',
    }
  }
}

/** A real one shows no paper; it tells of the slip that somebody let it print for a test. */
const hasPrinted = (printer: Printer | null): boolean =>
  printer !== null &&
  (printer.papers().length > 0 ||
    printer.asked.list(0).some(({ outcome }) => outcome === 'printed' || outcome === 'sent'))

// A command through the whole office (decide, write, remember) against one bare durable row: alone, and many in one turn.

import type { Command } from '#shared/queue/commands.ts'
import { noPace } from '#shared/queue/pace.ts'
import type { Asker } from '#shared/queue/words.ts'
import { openDatabase } from '../../../server/database/open.ts'
import { Journal } from '../../../server/journal.ts'
import { Office } from '../../../server/office.ts'
import { compare, type Line, type Row } from '../figures.ts'
import { Floor } from '../floor.ts'
import type { Run } from '../run.ts'
import { OFFICE, officeWith } from '../server.ts'

const AT_ONCE = [1, 10, 32]
/** What the busiest KEP of 2024 had on a working day. */
const TICKETS_A_DAY = 239
const DAY_MS = 24 * 3_600_000

export async function officeRow(run: Run): Promise<Row> {
  const floor = new Floor(run.folder())
  run.atEnd(() => floor.close())
  const office = new MeasuredOffice(run)
  const lines: Line[] = []
  for (const atOnce of AT_ONCE) {
    const batches = Math.floor((run.quick ? 96 : TICKETS_A_DAY) / atOnce)
    const bare = () => floor.rate(batches * atOnce)
    const took = await run.interleave(bare, () => office.takeTickets(batches, atOnce))
    const served = await run.interleave(bare, () => office.serveAll(batches, atOnce))
    const how = atOnce === 1 ? 'one at a time' : `${atOnce} in one turn`
    lines.push(compare(`take a ticket, ${how}`, '/s', took), compare(`call → serve → finish, ${how}`, '/s', served))
  }
  return {
    title: 'A command through the whole office, on its SQLite file',
    better: 'more',
    baseline: 'bare better-sqlite3, one row a commit, WAL, synchronous=FULL',
    lines,
    notes: [
      'Commands a second; a «call → serve → finish» is three commands, and finishing logs a case. In this process, without a line.',
      `Each round is a day of its own with at most ${TICKETS_A_DAY} tickets, as many as the busiest KEP has. Commands of one turn share one commit.`,
    ],
    mustBeZero: {},
  }
}

/** An office whose clock jumps a day at a time. */
class MeasuredOffice {
  private readonly office: Office
  private now = Date.parse('2026-11-23T08:00:00+02:00')
  private asks = 0

  constructor(run: Run) {
    const db = openDatabase(run.folder())
    run.atEnd(() => db.close())
    const settings = officeWith(Math.max(...AT_ONCE))
    this.office = new Office({
      id: OFFICE,
      settingsOn: () => settings,
      journal: new Journal(db),
      clock: () => this.now,
      paceBefore: () => noPace,
      tell: () => undefined, // who hears it is the next row's matter
    })
  }

  async takeTickets(batches: number, atOnce: number): Promise<number> {
    await this.newDay(atOnce)
    return this.rate(batches, () => this.inOneTurn(atOnce, takeTicket))
  }

  async serveAll(batches: number, atOnce: number): Promise<number> {
    await this.newDay(atOnce)
    await this.inOneTurn(batches * atOnce, takeTicket)
    return this.rate(batches, async () => {
      await this.inOneTurn(atOnce, (counter) => ({ type: 'callNext', counter }))
      await this.inOneTurn(atOnce, (counter) => ({ type: 'startServing', counter }))
      await this.inOneTurn(atOnce, (counter) => ({ type: 'finish', counter, rows: [] }))
    })
  }

  private async newDay(counters: number): Promise<void> {
    this.now += DAY_MS
    await this.inOneTurn(counters, (counter) => ({ type: 'openCounter', counter, takeOver: false }))
  }

  private async rate(batches: number, batch: () => Promise<void>): Promise<number> {
    const before = this.asks
    const began = performance.now()
    for (let n = 0; n < batches; n++) await batch()
    return ((this.asks - before) * 1000) / (performance.now() - began)
  }

  private async inOneTurn(many: number, command: (counter: string) => Command): Promise<void> {
    const answers = Array.from({ length: many }, (_, i) => {
      const by: Asker = { role: 'clerk', person: `clerk-${i + 1}` }
      return this.office.ask({ id: `command-${++this.asks}`, command: command(String(i + 1)), by, kept: 0 })
    })
    for (const answer of await Promise.all(answers)) if (!answer.ok) throw new Error(`refused: ${answer.refusal}`)
  }
}

const takeTicket = (): Command => ({ type: 'takeTicket', service: 'b', language: 'el', priority: null })

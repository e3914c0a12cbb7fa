// The enrolled devices on disk: who they are, where they belong, who enrolled and who removed them, and who may look at all.
import { randomUUID } from 'node:crypto'
import type { WhoMayLook } from '#shared/devices/fleet.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import type { DeviceReport } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Db } from '../database/open.ts'
import { type Device, readDevice, type StoredDevice } from './device.ts'

/** What an administrator says of a device. */
export type Assignment = {
  readonly name: string
  readonly place: string
  readonly office: string
  /** Of its office, what such a device is given (shared/devices/kinds.ts): a board's layout, a printer; null: none in particular. */
  readonly layout: string | null
}
/** Who does it, and when. */
export type Deed = { readonly by: string; readonly at: Instant }

export class Registry {
  private readonly db: Db
  private readonly statements

  constructor(db: Db) {
    this.db = db
    this.statements = {
      all: db.prepare<[], StoredDevice>(
        'SELECT * FROM devices ORDER BY revoked_at IS NOT NULL, office, enrolled_at, id',
      ),
      byId: db.prepare<[string], StoredDevice>('SELECT * FROM devices WHERE id = ?'),
      byKey: db.prepare<[Buffer, string], StoredDevice>('SELECT * FROM devices WHERE key_hash = ? AND kind = ?'),
      agents: db.prepare<[string], StoredDevice>(
        `SELECT * FROM devices WHERE kind = 'printer' AND office = ? AND revoked_at IS NULL
         ORDER BY layout IS NULL, enrolled_at, id`,
      ),
      add: db.prepare(
        `INSERT INTO devices (id, kind, name, place, office, layout, key_hash, enrolled_at, enrolled_by)
         VALUES (:id, :kind, :name, :place, :office, :layout, :key, :at, :by)`,
      ),
      assign: db.prepare(
        'UPDATE devices SET name = :name, place = :place, office = :office, layout = :layout WHERE id = :id',
      ),
      revoke: db.prepare('UPDATE devices SET revoked_at = :at, revoked_by = :by WHERE id = :id AND revoked_at IS NULL'),
      seen: db.prepare(
        'UPDATE devices SET last_seen_at = :at, last_report = coalesce(:report, last_report) WHERE id = :id',
      ),
      history: db.prepare('INSERT INTO devices_history (at, by, device, what) VALUES (:at, :by, :device, :what)'),
      mayLook: db.prepare<[], { value: string }>("SELECT value FROM facts_about_installation WHERE name = 'screens'"),
      setMayLook: db.prepare("INSERT OR REPLACE INTO facts_about_installation (name, value) VALUES ('screens', ?)"),
    }
  }

  all(): Device[] {
    return this.statements.all.all().map(readDevice)
  }

  /** Those that may come in. */
  enrolled(): Device[] {
    return this.all().filter(({ revokedAt }) => revokedAt === null)
  }

  find(id: string): Device | null {
    const stored = this.statements.byId.get(id)
    return stored === undefined ? null : readDevice(stored)
  }

  /** The device of this kind with this key, removed or not. */
  byKey(key: Buffer, kind: DeviceKind): Device | null {
    const stored = this.statements.byKey.get(key, kind)
    return stored === undefined ? null : readDevice(stored)
  }

  /** The agent that prints at one of an office's printers instead of the house itself. `isFirst`: also one that was given none. */
  agentOf(office: string, printer: string, isFirst: boolean): Device | null {
    const agents = this.statements.agents.all(office).map(readDevice)
    return agents.find(({ layout }) => layout === printer || (layout === null && isFirst)) ?? null
  }

  enrol(kind: DeviceKind, key: Buffer, assignment: Assignment, deed: Deed): Device {
    const id = randomUUID()
    this.db.transaction(() => {
      this.statements.add.run({ id, kind, key, ...assignment, ...deed })
      this.note(id, { did: 'enrolled', kind, ...assignment }, deed)
    })()
    return this.known(id)
  }

  assign({ id, name, place, office, layout }: Device, assignment: Assignment, deed: Deed): Device {
    this.db.transaction(() => {
      this.statements.assign.run({ id, ...assignment })
      this.note(id, { did: 'assigned', from: { name, place, office, layout }, to: assignment }, deed)
    })()
    return this.known(id)
  }

  revoke({ id }: Device, deed: Deed): void {
    this.db.transaction(() => {
      this.statements.revoke.run({ id, ...deed })
      this.note(id, { did: 'removed' }, deed)
    })()
  }

  /** What changes nothing on disk, but was done by somebody. */
  noteOrder({ id }: Device, did: 'identified' | 'reloaded', deed: Deed): void {
    this.note(id, { did }, deed)
  }

  seen(id: string, at: Instant, report: DeviceReport | null): void {
    this.statements.seen.run({ id, at, report: report === null ? null : JSON.stringify(report) })
  }

  /** Where nothing was written, nobody gets in without being enrolled. */
  mayLook(): WhoMayLook {
    return this.statements.mayLook.get()?.value === 'anyone' ? 'anyone' : 'enrolled'
  }

  setMayLook(mayLook: WhoMayLook, deed: Deed): void {
    this.db.transaction(() => {
      this.statements.setMayLook.run(mayLook)
      this.note(null, { did: 'said who may look', mayLook }, deed)
    })()
  }

  private note(device: string | null, what: object, { at, by }: Deed): void {
    this.statements.history.run({ at, by, device, what: JSON.stringify(what) })
  }

  private known(id: string): Device {
    const device = this.find(id)
    if (device === null) throw new Error(`the device ${id} was written and is not there`)
    return device
  }
}

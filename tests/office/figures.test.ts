// What people say for the annual report: the share of staff with its numerator and denominator, outages in opening hours, and zeros that somebody stated.
import { expect, test } from 'vitest'
import type { ComplaintFigures, EquipmentFigures, OutageFigures, StaffFigures } from '#shared/reports/figures.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'

/** A Thursday; on the next day some stories go on. */
const AT_TEN = Date.parse('2026-11-26T10:00:00+02:00')
const YEAR = 'from=2026-01-01&to=2026-12-31'

async function opened() {
  let now = AT_TEN
  const { url } = await openTestHouse(undefined, () => now)
  const cookies = new Map<string, string>()
  const as = async (who: string) => {
    const cookie = cookies.get(who) ?? (await signIn(url, who))
    cookies.set(who, cookie)
    return {
      say: async (path: string, body: object) => {
        const response = await post(url, `/api/figures/${path}`, body, cookie)
        return { status: response.status, body: (await response.json()) as { id: number; problems?: object[] } }
      },
      read: async <A>(report: string, asked = YEAR) =>
        (await (await get(url, `/api/reports/${report}?${asked}`, cookie)).json()) as A,
      file: async (report: string, asked = YEAR) =>
        (await get(url, `/api/reports/${report}/as/csv?${asked}`, cookie)).text(),
    }
  }
  return {
    as,
    later: (ms: number) => {
      now += ms
    },
  }
}

test('nobody has used the system yet; the directorate states its 40, and a training has its share', async () => {
  const { as } = await opened()
  const supervisor = await as('supervisor')
  const before = await supervisor.read<StaffFigures>('staff')
  expect(before.total).toEqual({ used: 0, staff: 6, source: 'accounts' })
  expect(before.rows.find(({ kep }) => kep === '0444')).toEqual({
    kep: '0444',
    used: 0,
    staff: null,
    source: 'accounts',
  })
  const headcount = { kep: null, date: '2026-11-01', staff: 40, note: 'κατάσταση προσωπικού' }
  expect((await supervisor.say('headcount', headcount)).status).toBe(201)
  const training = { kep: null, date: '2026-03-10', subject: 'Νέο σύστημα', giver: 'ΕΚΔΔΑ', trained: 33, staff: 40 }
  expect((await supervisor.say('training', { ...training, note: '' })).status).toBe(201)
  const after = await supervisor.read<StaffFigures>('staff')
  expect(after.total).toEqual({ used: 0, staff: 40, source: 'said' })
  expect(after.trail.map(({ by, did, kind }) => `${by} ${did} ${kind}`)).toEqual([
    'Αθηνά Λάππα entered headcount',
    'Αθηνά Λάππα entered training',
  ])
  const file = await supervisor.file('staff')
  expect(file).toContain('0325;;;;') // nobody is known to belong there: no zero
  expect(file).toContain('Νέο σύστημα;ΕΚΔΔΑ;Όλα τα ΚΕΠ;33;40;0,825;')
})

test('what is wrong with a form is said field by field, and nothing of it is kept', async () => {
  const { as } = await opened()
  const supervisor = await as('supervisor')
  const problems = async (path: string, body: object) => (await supervisor.say(path, body)).body.problems
  const training = { kep: null, date: '2026-03-10', subject: ' ', giver: 'ΕΚΔΔΑ', trained: 41, staff: 40, note: '' }
  expect(await problems('training', training)).toEqual([
    { field: 'subject', problem: 'missing' },
    { field: 'trained', problem: 'more-than-staff' },
  ])
  expect(await problems('training', { ...training, subject: 'Α' })).toEqual([
    { field: 'trained', problem: 'more-than-staff' },
  ])
  expect(await problems('headcount', { kep: '9999', date: '2026-11-31', staff: null, note: 'α' })).toEqual([
    { field: 'date', problem: 'date' },
    { field: 'staff', problem: 'number' },
  ])
  expect(await problems('headcount', { kep: '9999', date: '2026-11-27', staff: 1, note: 'α' })).toEqual([
    { field: 'kep', problem: 'unknown-kep' },
    { field: 'date', problem: 'future' },
  ])
  const outage = { what: 'line', kind: 'network', kep: '0444', office: null, words: 'Οπτική ίνα' }
  expect(await problems('outage', { ...outage, began: '2026-11-26T09:00', ended: '2026-11-26T08:00' })).toEqual([
    { field: 'ended', problem: 'ends-before' },
  ])
  expect((await supervisor.say('headcount', { kep: null })).status).toBe(422)
  expect((await supervisor.say('nothing', {})).status).toBe(404)
  const { headcounts, trainings, trail } = await supervisor.read<StaffFigures>('staff')
  expect([headcounts, trainings, trail]).toEqual([[], [], []])
})

test('the line of one KEP is down over a night and goes on; closed later, it counts in opening hours only', async () => {
  const { as, later } = await opened()
  const supervisor = await as('supervisor')
  const line = { what: 'line', kind: 'syzefxis', kep: '0444', office: null, words: 'Κόπηκε η ίνα' }
  const { body } = await supervisor.say('outage', { ...line, began: '2026-11-26T08:00', ended: null })
  later(2 * 3_600_000)
  const whole = { ...line, kep: null, kind: 'power', words: 'Διακοπή της ΔΕΔΔΗΕ' }
  await supervisor.say('outage', { ...whole, began: '2026-11-26T09:00', ended: '2026-11-26T10:00' })
  const today = 'from=2026-11-26&to=2026-11-26'
  const kepOf = async (kep: string) =>
    (await supervisor.read<OutageFigures>('outages', today)).downtime.find((one) => one.kep === kep)
  // Two outages, one inside the other: four hours until now, counted once. The demo is never closed.
  expect(await kepOf('0444')).toMatchObject({ outages: 2, down: 4 * 3_600_000, downOpen: 4 * 3_600_000 })
  expect(await kepOf('0207')).toMatchObject({ outages: 1, down: 3_600_000, open: 12 * 3_600_000 })
  expect((await supervisor.say('outage/end', { id: body.id, end: '2026-11-26T07:59' })).body.problems).toEqual([
    { field: 'end', problem: 'ends-before' },
  ])
  expect((await supervisor.say('outage/end', { id: body.id, end: '2026-11-26T11:00' })).status).toBe(200)
  expect((await supervisor.say('outage/end', { id: body.id, end: '2026-11-26T11:30' })).body.problems).toEqual([
    { field: 'end', problem: 'ended-already' },
  ])
  expect(await kepOf('0444')).toMatchObject({ down: 3 * 3_600_000 })
})

test('a zero is one that somebody stated; a paper that comes to light is not hidden by it', async () => {
  const { as } = await opened()
  const head = await as('head')
  const third = 'from=2026-07-01&to=2026-09-30'
  const complaintsOf = async () => (await head.read<ComplaintFigures>('complaints', third)).rows
  expect(await complaintsOf()).toMatchObject([{ kep: '0207', complaint: null, saidNone: false }])
  const none = { kep: '0207', date: '2026-07-01', until: '2026-09-30', note: '' }
  const said = await head.say('no-complaints', none)
  expect(said.status).toBe(201)
  expect(await complaintsOf()).toMatchObject([{ kep: '0207', complaint: 0, saidNone: true }])
  // A month of it is stated with it; a longer stretch is not.
  expect((await head.read<ComplaintFigures>('complaints', 'from=2026-08-01&to=2026-08-31')).rows[0]?.complaint).toBe(0)
  expect(
    (await head.read<ComplaintFigures>('complaints', 'from=2026-06-30&to=2026-09-30')).rows[0]?.complaint,
  ).toBeNull()
  const paper = { kep: '0207', date: '2026-08-05', kind: 'complaint', note: 'πρωτ. 1234' }
  expect((await head.say('paper-message', paper)).body.problems).toEqual([{ field: 'date', problem: 'said-none' }])
  expect((await head.say('no-complaints/take-back', { id: said.body.id, why: ' ' })).body.problems).toEqual([
    { field: 'why', problem: 'missing' },
  ])
  expect((await head.say('no-complaints/take-back', { id: said.body.id, why: 'Βρέθηκε έγγραφο' })).status).toBe(200)
  expect((await head.say('no-complaints/take-back', { id: said.body.id, why: 'ξανά' })).status).toBe(404)
  expect((await head.say('paper-message', paper)).status).toBe(201)
  expect(await complaintsOf()).toMatchObject([{ kep: '0207', complaint: 1, onPaper: 1, saidNone: false }])
  expect((await head.say('no-complaints', none)).body.problems).toEqual([{ field: 'date', problem: 'has-complaints' }])
  expect((await head.say('no-complaints', { ...none, date: '2026-11-25', until: '2026-11-26' })).body.problems).toEqual(
    [{ field: 'until', problem: 'not-over' }],
  )
  const { trail } = await head.read<ComplaintFigures>('complaints')
  expect(trail.map(({ did, why }) => `${did}${why && `: ${why}`}`)).toContain('taken-back: Βρέθηκε έγγραφο')
})

test('a head speaks of the own KEP and touches no row of another; an auditor only reads', async () => {
  const { as } = await opened()
  const [head, supervisor, auditor] = [await as('head'), await as('supervisor'), await as('auditor')]
  const item = { kep: '0444', kind: 'scanner', quantity: 2, date: '2026-02-01', removed: null, note: '' }
  expect((await head.say('equipment', item)).body.problems).toEqual([{ field: 'kep', problem: 'not-yours' }])
  expect((await head.say('headcount', { kep: null, date: '2026-02-01', staff: 9, note: 'α' })).body.problems).toEqual([
    { field: 'kep', problem: 'not-yours' },
  ])
  const { body } = await supervisor.say('equipment', item)
  expect((await head.say('equipment/take-back', { id: body.id, why: 'δεν μου αρέσει' })).status).toBe(404)
  expect((await head.say('equipment/end', { id: body.id, end: '2026-03-01' })).status).toBe(404)
  expect((await auditor.say('equipment', item)).status).toBe(403)
  expect((await head.read<EquipmentFigures>('equipment')).items).toEqual([])
  expect((await auditor.read<EquipmentFigures>('equipment')).there).toEqual([
    { kep: '0444', kind: 'scanner', quantity: 2 },
  ])
  expect((await supervisor.say('equipment/end', { id: body.id, end: '2026-11-20' })).status).toBe(200)
  const after = await auditor.read<EquipmentFigures>('equipment')
  expect([after.there, after.items.map(({ removed }) => removed)]).toEqual([[], ['2026-11-20']])
})

test('a line that was down for hours stands beside the year’s figures; a short one does not, nor one that was taken back', async () => {
  const { as } = await opened()
  const supervisor = await as('supervisor')
  const line = { what: 'line', kind: 'syzefxis', kep: '0444', office: null }
  const down = (words: string, began: string, ended: string) =>
    supervisor.say('outage', { ...line, words, began: `2026-11-25T${began}`, ended: `2026-11-25T${ended}` })
  await down('Κόπηκε η ίνα', '08:00', '12:00')
  await down('Για λίγο', '13:00', '13:20')
  const { body } = await down('Ήταν λάθος', '08:00', '14:00')
  await supervisor.say('outage/take-back', { id: body.id, why: 'λάθος' })
  type Table = { annotations: { words: string; kind: string; from: string; kep: string | null }[] }
  const { annotations } = await supervisor.read<Table>('year-table', 'from=2026-11-01&to=2026-11-26')
  expect(annotations).toMatchObject([{ words: 'Κόπηκε η ίνα', kind: 'network', from: '2026-11-25', kep: '0444' }])
})

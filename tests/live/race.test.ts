// Clerks press «Επόμενος» at the same instant, many times: nobody is called twice and nobody is skipped.
import { expect, test } from 'vitest'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { openHouse } from '../../server/house.ts'
import { People } from '../../server/people.ts'
import { changeOffices } from '../kit/demo-office.ts'
import { deskAt, kioskAt, openTestHouse, signIn, type TestScreen, testConfig } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const COUNTERS = 20
const ROUNDS = 25

test('a whole room of clerks presses at once, round after round: no ticket twice, none skipped', async () => {
  const folder = tempFolder()
  await (await openHouse(testConfig(folder))).close()
  const db = openDatabase(folder)
  const people = new People(db)
  enlarge(db)
  for (let n = 1; n <= COUNTERS; n++)
    await people.add({
      id: `clerk-${n}`,
      username: `clerk-${n}`,
      name: `Υπάλληλος ${n}`,
      role: 'clerk',
      password: 'demo-kep-2026',
    })
  db.close()
  const { url } = await openTestHouse(folder)
  const giver = deskAt(url, '1', await signIn(url, 'supervisor'))
  const desks: TestScreen<'desk'>[] = []
  for (let n = 1; n <= COUNTERS; n++) {
    const desk = deskAt(url, String(n), await signIn(url, `clerk-${n}`))
    await desk.ask({ type: 'openCounter', counter: String(n), takeOver: false })
    desks.push(desk)
  }

  const called: string[] = []
  const taken: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let person = 0; person < COUNTERS - 2; person++) {
      const answer = await giver.ask({ type: 'takeTicket', service: 'b', language: 'el', priority: null })
      taken.push(answer.ok ? (answer.reply.ticket ?? '') : answer.refusal)
    }
    const answers = await Promise.all(desks.map((desk, i) => desk.ask({ type: 'callNext', counter: String(i + 1) })))
    for (const [i, answer] of answers.entries()) {
      const counter = String(i + 1)
      if (!answer.ok) {
        expect(answer.refusal).toBe('queue-empty')
        continue
      }
      called.push(answer.reply.ticket ?? '')
      await desks[i]?.ask({ type: 'startServing', counter })
      await desks[i]?.ask({ type: 'finish', counter, rows: [] })
    }
  }

  expect(called).toHaveLength(taken.length)
  expect(new Set(called).size).toBe(called.length)
  expect([...called].sort()).toEqual([...taken].sort())
})

test('two windows of one clerk press together: one citizen is called', async () => {
  const { url } = await openTestHouse()
  const cookie = await signIn(url, 'maria')
  const kiosk = kioskAt(url)
  const [left, right] = [deskAt(url, '3', cookie), deskAt(url, '3', cookie)]
  for (let person = 0; person < 2; person++)
    await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await left.ask({ type: 'openCounter', counter: '3', takeOver: false })
  const answers = await Promise.all([left, right].map((desk) => desk.ask({ type: 'callNext', counter: '3' })))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, refusal: 'counter-busy' })
})

/** The central office, with as many counters as there are clerks. */
function enlarge(db: Db): void {
  const counters = Array.from({ length: COUNTERS }, (_, i) => ({
    id: String(i + 1),
    belongs: [{ kep: '0207', from: null, to: null }],
    profile: null,
    serves: ['a', 'b', 'c', 'd', 'e'],
    helps: [],
  }))
  changeOffices(db, Date.now(), (office) => (office.id === 'kentro' ? { ...office, counters } : office))
}

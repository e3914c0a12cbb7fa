// What the server notices by itself: a kiosk that is gone for a quarter of an hour, a blink, a night, and a server that was away.
import { expect, test } from 'vitest'
import { openDatabase } from '../../server/database/open.ts'
import { OutageWatch, type Watched } from '../../server/figures/outage-watch.ts'
import { tempFolder } from '../kit/temp.ts'

const weekdays = Array.from({ length: 7 }, () => [{ from: '08:00', to: '15:00' }])
const SETTINGS = { hours: { week: weekdays, holidays: false, exceptions: [] } }
const at = (time: string, seconds = 0) => Date.parse(`2026-11-26T${time}:00+02:00`) + seconds * 1_000

function morning() {
  const db = openDatabase(tempFolder())
  let now = at('09:00')
  const well = new Map([
    ['kiosk', true],
    ['board', true],
  ])
  const watched = () =>
    [...well].map(([id, isWell]): Watched => ({ id, office: 'kentro', name: id, kind: 'kiosk', isWell }))
  const open = () => new OutageWatch({ db, clock: () => now, settingsOf: () => SETTINGS, watched })
  let watch = open()
  return {
    db,
    well,
    /** A look every half minute until then. */
    until: (time: string) => {
      for (; now < at(time); now += 30_000) watch.lookAtTheClock()
      watch.lookAtTheClock()
    },
    sleepsUntil: (time: string) => {
      now = at(time)
      watch.lookAtTheClock()
    },
    restart: () => {
      watch = open()
    },
    rows: () =>
      db
        .prepare<[], { device: string; began: number; ended: number | null }>(
          'SELECT device, began_at AS began, ended_at AS ended FROM outages ORDER BY id',
        )
        .all(),
  }
}

test('a kiosk that is gone for a quarter of an hour is written once, and a blink never', () => {
  const { well, until, rows } = morning()
  until('10:00')
  well.set('kiosk', false)
  until('10:04')
  well.set('kiosk', true)
  until('10:10')
  expect(rows()).toEqual([])
  well.set('kiosk', false)
  until('10:20')
  expect(rows()).toEqual([{ device: 'kiosk', began: at('10:10', 30), ended: null }])
  until('10:25')
  well.set('kiosk', true)
  until('11:00')
  expect(rows()).toEqual([{ device: 'kiosk', began: at('10:10', 30), ended: at('10:25', 30) }])
})

test('a board that stays dark over closing time was out until closing time, and is nobody’s trouble at night', () => {
  const { well, until, rows } = morning()
  until('14:00')
  well.set('board', false)
  until('23:00')
  expect(rows()).toEqual([{ device: 'board', began: at('14:00', 30), ended: at('15:00') }])
})

test('a server that comes back goes on with what it had written; what was removed meanwhile is over', () => {
  const { well, until, restart, rows } = morning()
  well.set('kiosk', false)
  until('09:30')
  restart()
  until('09:40')
  expect(rows()).toEqual([{ device: 'kiosk', began: at('09:00'), ended: null }])
  well.delete('kiosk')
  until('09:41')
  expect(rows()).toEqual([{ device: 'kiosk', began: at('09:00'), ended: at('09:40', 30) }])
})

test('what somebody took back is not written over', () => {
  const { db, well, until, rows } = morning()
  well.set('kiosk', false)
  until('09:30')
  db.prepare('UPDATE outages SET taken_back_at = 1').run()
  well.set('kiosk', true)
  until('09:40')
  expect(rows()).toEqual([{ device: 'kiosk', began: at('09:00'), ended: null }])
})

test('a machine that slept for an hour has not seen an hour of silence', () => {
  const { well, until, sleepsUntil, rows } = morning()
  until('10:00')
  well.set('kiosk', false)
  until('10:01')
  sleepsUntil('11:00')
  well.set('kiosk', true)
  until('11:10')
  expect(rows()).toEqual([])
})

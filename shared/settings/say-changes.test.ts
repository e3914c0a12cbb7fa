// What an administrator reads before saving, and anybody later in the history: things by their names, values as people say them.
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../configuration/changes.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { municipality, withCentral } from '../configuration/testing/larissa.ts'
import { VIRTUAL_PRINTER } from '../queue/plain-printer.ts'
import type { Printer } from '../queue/printers.ts'
import { changeSaid, changeSentence } from './say-changes.ts'
import { placeOf, problemSaid } from './say-problems.ts'

const told = (after: Configuration, language: 'el' | 'en' = 'el') =>
  changesBetween(municipality, after).map((change) => changeSentence(change, after, language))
const central = municipality.offices[0]
if (central === undefined) throw new Error('the stories have a central office')

describe('a change is said', () => {
  test('by the office, the thing and its part', () => {
    const longer = withCentral((office) => ({
      ...office,
      services: office.services.map((one) => (one.letter === 'Β' ? { ...one, cap: 40 } : one)),
    }))
    const service = central.services.find(({ letter }) => letter === 'Β')
    expect(told(longer)).toEqual([
      `${central.name.el} · Υπηρεσία Β · ${service?.name.el}, ανώτατο όριο ημέρας: χωρίς όριο → 40`,
    ])
    expect(told(longer, 'en')).toEqual([
      `${central.name.en} · Service Β · ${service?.name.en}, cap for a day: no cap → 40`,
    ])
  })

  test('without the office where its own section is read', () => {
    const [change] = changesBetween(
      municipality,
      withCentral((office) => ({ ...office, slip: { ...office.slip, qr: false } })),
    )
    if (change === undefined) throw new Error('the slip has changed')
    expect(changeSaid(change, municipality, 'central', 'el')).toEqual({
      about: 'Χαρτάκι, κωδικός QR',
      before: 'ναι',
      after: 'όχι',
      mark: null,
    })
  })

  test('a counter that moves to the other KEP, with its dates', () => {
    const moved = withCentral((office) => ({
      ...office,
      counters: office.counters.map((one) =>
        one.id === '3'
          ? {
              ...one,
              belongs: [
                { kep: '0207', from: null, to: '2026-11-30' },
                { kep: '0325', from: '2026-12-01', to: null },
              ],
            }
          : one,
      ),
    }))
    expect(told(moved)).toEqual([
      `${central.name.el} · Θυρίδα 3, ανήκει: 0207 → 0207 έως 30/11/2026, 0325 από 1/12/2026`,
    ])
  })

  test('things more, less and in another order', () => {
    const [first, second, third] = municipality.keps
    if (first === undefined || second === undefined || third === undefined) throw new Error('there are three')
    const fresh = { code: '0444', name: { el: 'ΚΕΠ 0444', en: 'KEP 0444' } }
    expect(told({ ...municipality, keps: [first, third, fresh] })).toEqual(['ΚΕΠ 0325: αφαίρεση', 'ΚΕΠ 0444: προσθήκη'])
    const [change] = changesBetween(municipality, { ...municipality, keps: [third, first, second] })
    expect(change && changeSaid(change, municipality, null, 'el')).toEqual({
      about: 'ΚΕΠ',
      before: '0207, 0325, 0325Π',
      after: '0325Π, 0207, 0325',
      mark: 'νέα σειρά',
    })
  })

  test('services by their letters, hours as they are read, dates as they are written', () => {
    const day = [{ from: '08:00', to: '14:30' }]
    const otherwise = withCentral((office) => ({
      ...office,
      hours: {
        week: [day, day, day, day, day, [], []],
        holidays: true,
        exceptions: [{ date: '2027-01-30', ranges: [], name: { el: 'Τοπική εορτή', en: 'Local feast' } }],
      },
      counters: office.counters.map((one) => (one.id === '3' ? { ...one, serves: ['certificates'] } : one)),
    }))
    expect(told(otherwise)).toEqual([
      `${central.name.el} · Ωράριο, εβδομάδα: Δευ–Κυρ 00:00–24:00 → Δευ–Παρ 08:00–14:30`,
      `${central.name.el} · Ωράριο, κλειστά τις αργίες: όχι → ναι`,
      `${central.name.el} · Ωράριο, 30/1/2027: προσθήκη`,
      `${central.name.el} · Θυρίδα 3, καλεί: Α, Β → Α`,
    ])
  })

  test('a printer in the words of the form: where it is, its make, its Greek, who prints in its stead', () => {
    const withPrinters = (...printers: Printer[]) => withCentral((office) => ({ ...office, printers }))
    const changed = (from: Printer, to: Partial<Printer>, language: 'el' | 'en' = 'el') => {
      const after = withPrinters({ ...from, ...to }, hall)
      return changesBetween(withPrinters(from, hall), after).map((change) => {
        const { about, before, after: is } = changeSaid(change, after, 'central', language)
        return `${about}: ${before} → ${is}`
      })
    }
    const desk: Printer = { ...VIRTUAL_PRINTER, name: 'Γραφείο', make: 'generic' }
    const hall: Printer = { ...VIRTUAL_PRINTER, id: 'hall', name: 'Αίθουσα' }
    const tcp = { kind: 'tcp', host: '192.168.1.50', port: 9100 } as const
    expect(changed(desk, { link: tcp })).toEqual([
      'Εκτυπωτής «Γραφείο», σύνδεση: Εικονικός, στη σελίδα /printer → Στο δίκτυο (TCP), 192.168.1.50:9100',
    ])
    expect(changed({ ...desk, link: tcp }, { link: { ...tcp, port: 9101 } })).toEqual([
      'Εκτυπωτής «Γραφείο», σύνδεση, θύρα: 9100 → 9101',
    ])
    const serial = { kind: 'serial', path: '/dev/ttyUSB0', baud: 9_600, flow: 'none' } as const
    expect(changed({ ...desk, link: serial }, { link: { ...serial, baud: 19_200, flow: 'xon' } })).toEqual([
      'Εκτυπωτής «Γραφείο», σύνδεση, ταχύτητα: 9.600 baud → 19.200 baud',
      'Εκτυπωτής «Γραφείο», σύνδεση, έλεγχος ροής: Χωρίς → Με σήματα (XON/XOFF)',
    ])
    expect(changed(desk, { make: 'xprinter-80', paper: 58, fallback: 'hall' })).toEqual([
      'Εκτυπωτής «Γραφείο», μοντέλο: Άγνωστος – τυπώνει εικόνα, 80 mm → Xprinter XP-T80Q / N160II',
      'Εκτυπωτής «Γραφείο», πλάτος ρολού: όπως το μοντέλο → 58 mm',
      'Εκτυπωτής «Γραφείο», στη θέση του: κανένας → Αίθουσα',
    ])
    expect(changed(desk, { greek: { as: 'page', charset: 'PC737', codePage: 14 } }, 'en')).toEqual([
      'Printer “Γραφείο”, Greek: as the make → PC737, number 14',
    ])
    const [gone] = changesBetween(withPrinters(desk, hall), withPrinters(hall))
    expect(gone && changeSentence(gone, withPrinters(hall), 'el')).toBe(
      `${central.name.el} · Εκτυπωτής «Γραφείο»: αφαίρεση`,
    )
  })

  test('the header of the slip, line by line', () => {
    const header = [
      { el: 'Δήμος Λαρισαίων', en: 'Municipality of Larissa' },
      { el: 'Τηλ. 2413 500 200', en: 'Tel. 2413 500 200' },
    ]
    expect(told(withCentral((office) => ({ ...office, slip: { ...office.slip, header } })))).toEqual([
      `${central.name.el} · Χαρτάκι, επικεφαλίδα: κανένα → «Δήμος Λαρισαίων», «Τηλ. 2413 500 200»`,
    ])
  })
})

describe('what is wrong is said', () => {
  test('with the place in words, by what was typed there', () => {
    expect(placeOf('services.1.letter', central, 'el')).toBe('υπηρεσία Β · Γνήσιο υπογραφής, γράμμα')
    expect(placeOf('services.9.name.el', { services: [] }, 'el')).toBe('υπηρεσίες 10, όνομα, ελληνικά')
    expect(placeOf('hours.week.2.0.from', central, 'el')).toBe('ωράριο, εβδομάδα, Τετ, από')
    expect(placeOf('', {}, 'el')).toBe('')
  })

  test('and where something that is to go is still needed', () => {
    const problem = { path: '/offices.0.counters.1.belongs.0.kep', problem: 'unknown', about: '0207' } as const
    expect(problemSaid(problem, municipality, 'el')).toBe(
      `Το «0207» χρειάζεται ακόμη: ${central.name.el}, θυρίδα 4, ανήκει, ΚΕΠ.`,
    )
  })
})

// Eleni scans the code at the door: she gets an ordinary number with no paper, unless too many have just come that way.
import { describe, expect, test } from 'vitest'
import { larissa } from './testing/office.ts'
import { type Deed, eleni, maria } from './testing/people.ts'
import { EIGHT, given, givenIn, MINUTE, times } from './testing/story.ts'

const office = { ...larissa, phoneTickets: { on: true, atKiosk: false, inTenMinutes: 3 } }
const byPhone = (service = 'certificates'): Deed => ({
  by: { role: 'phone', person: null },
  command: { type: 'takeTicket', service, language: 'el', priority: null },
})

describe('a number by phone', () => {
  test('is the next of its service, and its fact says how it was taken', () => {
    givenIn(office, eleni.takes('certificates'))
      .when(byPhone())
      .happens({
        type: 'ticketTaken',
        ticket: 'Α 002',
        service: 'certificates',
        number: 2,
        language: 'el',
        ahead: 1,
        priority: null,
        turn: EIGHT + MINUTE,
        why: { kind: 'taken' },
        estimate: null,
        printer: null,
        takenBy: 'phone',
      })
    expect(givenIn(office).when(byPhone()).day().tickets.get('Α 001')).toMatchObject({ takenBy: 'phone' })
    expect(given().when(eleni.takes('certificates')).day().tickets.get('Α 001')).not.toHaveProperty('takenBy')
  })

  test('is given nowhere that has not said so', () => {
    given().when(byPhone()).isRefused('phones-off')
    givenIn(office).when(byPhone('none')).isRefused('unknown-service')
  })

  test('waits where too many came within ten minutes, of whatever service; the kiosk goes on', () => {
    const three = times(3, () => byPhone())
    givenIn(office, ...three)
      .when(byPhone('transport'))
      .isRefused('phones-wait')
    givenIn(office, ...three)
      .when(eleni.takes('certificates'))
      .isDone()
    givenIn(
      office,
      ...three,
      ...times(7, () => maria.opens('3')).slice(0, 1),
      ...times(6, () => eleni.takes('transport')),
    )
      .when(byPhone())
      .isDone()
  })
})

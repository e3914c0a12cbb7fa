// What changed at a line of signs is told in the form's own words.
import { expect, test } from 'vitest'
import { changesBetween } from '../configuration/changes.ts'
import type { OfficePlan } from '../configuration/configuration.ts'
import { municipality, withCentral } from '../configuration/testing/larissa.ts'
import { freshLine } from '../signs/examples.ts'
import { changeSentence } from './say-changes.ts'

const line = { ...freshLine('hall', ['3']), name: 'Αίθουσα' }
const withLine = (more: Partial<typeof line>) =>
  withCentral((office): OfficePlan => ({ ...office, counterLines: [{ ...line, ...more }] }))
const told = (more: Partial<typeof line>) =>
  changesBetween(withLine({}), withLine(more)).map((change) =>
    changeSentence(change, municipality, 'el').replace(/^.* · /, ''),
  )

test('choices, places and buttons', () => {
  expect(told({ show: line.show && { ...line.show, idle: 'dashes', repeat: 5 } })).toEqual([
    'Γραμμή «hall», τι γράφεται, επανάληψη σε δευτερόλεπτα: 10 → 5',
    'Γραμμή «hall», τι γράφεται, ελεύθερη θυρίδα: τίποτε → παύλες',
  ])
  expect(told({ places: [{ counter: '4', address: '9' }] })).toEqual([
    'Γραμμή «hall», θυρίδες της γραμμής: 3 = 3 → 4 = 9',
  ])
  expect(told({ hear: [{ pattern: 'B{address}N', does: 'next' }] })).toEqual([
    'Γραμμή «hall», τι ακούγεται: κανένα → B{address}N = Επόμενος',
  ])
  expect(told({ show: null })).toEqual([`Γραμμή «hall», τι γράφεται: ${line.show?.frame} → κανένα`])
})

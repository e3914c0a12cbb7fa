// The roll is at its end, then it is out, then the lamp is green again: what the clerk reads and what the citizen is told.
import { expect, test } from 'vitest'
import { PROFILES } from '#shared/slip/profiles.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { FakeAtTcp } from '../kit/fake-at-tcp.ts'
import { openTestHouse } from '../kit/house.ts'
import { install } from '../kit/install-printers.ts'

const { visit } = openBrowser()

test('a real printer tells the desk how it is, and the kiosk shows the number until it prints again', async () => {
  const fake = await FakeAtTcp.open(PROFILES['epson-80'])
  const { url } = await openTestHouse()
  await install(url, [{ id: 'main', link: fake.link() }])
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'nikos')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Επόμενος').first().waitFor()
  expect(await desk.getByText('Ο εκτυπωτής', { exact: false }).count()).toBe(0)

  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Πιστοποιητικά/ }).click()
  await kiosk.getByText('Πάρτε το χαρτί σας').waitFor()
  await fake.printer.until(() => fake.printer.slips().length === 1)
  expect(fake.printer.slips()).toEqual(['Β 001'])

  fake.printer.runsLow()
  await desk.getByText('Το χαρτί του εκτυπωτή τελειώνει.').waitFor()
  await desk.getByText('Βάλτε καινούριο ρολό σύντομα.', { exact: false }).waitFor()
  expect(await kiosk.getByText('Πάρτε το χαρτί σας').count()).toBe(1)

  fake.printer.runsOutOfPaper()
  await desk.getByText(/^Ο εκτυπωτής δεν έχει χαρτί από τις \d\d:\d\d\.$/).waitFor()
  await kiosk.getByText('Δεν μπορούμε να τυπώσουμε αυτή τη στιγμή.').waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  expect(await accessibilityFaults(kiosk)).toEqual([])

  fake.printer.getsPaper()
  await kiosk.getByText('Πάρτε το χαρτί σας').waitFor()
  await fake.unplug()
  await desk
    .getByText(/^Δεν υπάρχει σύνδεση με τον εκτυπωτή από τις \d\d:\d\d: η συσκευή αρνήθηκε τη σύνδεση\.$/)
    .waitFor()
})

test('a slip that is drawn is shown on the page of the virtual printer, dot by dot', async () => {
  const { url } = await openTestHouse()
  await install(url, [{ id: 'main', make: 'generic' }])
  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Πιστοποιητικά/ }).click()
  const paper = await visit(`${url}/printer`)
  const picture = paper.locator('svg.slip-picture image')
  await picture.waitFor()
  const box = await picture.boundingBox()
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeGreaterThan(0.7)
})

test('two printers: the desk reads which one is in trouble and what prints instead, the kiosk says where, and both ask again', async () => {
  const [hall, door] = [await FakeAtTcp.open(PROFILES['epson-80']), await FakeAtTcp.open(PROFILES['star-tsp'])]
  const { url } = await openTestHouse()
  await install(url, [
    { id: 'main', name: 'Αίθουσα', link: hall.link(), fallback: 'door' },
    { id: 'door', name: 'Είσοδος', link: door.link(), make: 'star-tsp' },
  ])
  const desk = await visit(`${url}/desk`)
  await signInAs(desk, 'nikos')
  await desk.getByRole('button', { name: /^Θυρίδα\s+3\s*ελεύθερη/ }).click()
  await desk.keyboard.press('Enter')
  await desk.getByText('Επόμενος').first().waitFor()
  await hall.printer.until(() => hall.hasVisitor())
  hall.printer.runsOutOfPaper()
  await desk.getByText(/^Αίθουσα · Ο εκτυπωτής δεν έχει χαρτί από τις \d\d:\d\d\.$/).waitFor()
  await desk.getByText('Στη θέση του τυπώνει: Είσοδος.').waitFor()
  await desk.getByText('1 από 2 εκτυπωτές δεν τυπώνουν').waitFor()

  const kiosk = await visit(`${url}/kiosk`, { width: 1080, height: 1920 })
  await kiosk.getByRole('button', { name: /Πιστοποιητικά/ }).click()
  await kiosk.getByText('Το χαρτί σας βγαίνει αλλού:').waitFor()
  await kiosk.getByText('Είσοδος').waitFor()
  await door.printer.until(() => door.printer.slips().length === 1)
  await kiosk.getByRole('button', { name: 'Δεν βγήκε χαρτί;' }).click()
  await kiosk.getByText('Τυπώνεται αντίγραφο').waitFor()
  expect(await kiosk.getByRole('button', { name: 'Δεν βγήκε χαρτί;' }).count()).toBe(0)
  expect(await accessibilityFaults(kiosk)).toEqual([])
  await door.printer.until(() => door.printer.slips().length === 2)

  await desk.locator('.queue .person').first().click()
  await desk.getByRole('button', { name: 'Ξανατύπωση' }).click()
  await desk.getByText('Τυπώνεται αντίγραφο: Είσοδος').waitFor()
  await door.printer.until(() => door.printer.slips().length === 3)
  expect(door.printer.slips()).toEqual(['Β 001', 'Β 001 ΑΝΤΙΓΡΑΦΟ', 'Β 001 ΑΝΤΙΓΡΑΦΟ'])
  expect(await accessibilityFaults(desk)).toEqual([])
})

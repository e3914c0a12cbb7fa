// An administrator lays out a board, sees beside the form what it will be, and the screen in the room follows at once.
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from '../kit/house.ts'

const { visit } = openBrowser()

test('columns, colours and the way to a counter are seen beside the form while they are chosen, and then in the room', async () => {
  const { url } = await openTestHouse()
  const settings = await visit(`${url}/settings#boards/kentro`, { width: 1600, height: 1000 })
  await signInAs(settings, 'admin')
  await settings.getByRole('button', { name: 'Νέα διάταξη' }).click()
  await settings.getByLabel('Όνομα', { exact: true }).last().fill('Ισόγειο')
  const preview = settings.frameLocator('iframe[title="Ο πίνακας «Ισόγειο»"]')
  await preview.locator('.is-dark .count-3').waitFor()
  await preview.locator('.before:not(.in-two)').waitFor()

  await settings.getByLabel('Προηγούμενες κλήσεις').last().selectOption('two')
  await preview.locator('.before.in-two').waitFor()
  await settings.getByLabel('Χρώματα').last().selectOption('light')
  await preview.locator('.board.is-light').waitFor()
  await settings.getByRole('button', { name: 'Κατεύθυνση για θυρίδα' }).last().click()
  await settings
    .getByLabel(/^Βέλος/)
    .last()
    .selectOption('up')
  await settings
    .getByLabel(/^Με λόγια, ελληνικά/)
    .last()
    .fill('1ος όροφος')
  await preview.locator('.call.is-directed').getByText('1ος όροφος').waitFor()
  // The other language is missing: nothing is saved, and it says where.
  await settings.getByRole('button', { name: 'Αποθήκευση' }).click()
  await settings.locator('.rows-ways .wrong').waitFor()
  await settings
    .getByLabel(/^Με λόγια, αγγλικά/)
    .last()
    .fill('1st floor')
  await settings.locator('.will-change').getByText('πίνακας «Ισόγειο»').first().waitFor()
  expect(await accessibilityFaults(settings)).toEqual([])
  await settings.getByRole('button', { name: 'Αποθήκευση' }).click()
  await settings.getByText(/Αποθηκεύτηκε/).waitFor()

  const layout = await settings.evaluate(async () => {
    const devices = await fetch('/api/devices')
    return JSON.stringify(await devices.json())
  })
  const id = /board-[0-9a-f]{8}/.exec(layout)?.[0]
  const board = await visit(`${url}/board?layout=${id}`, { width: 1920, height: 1080 })
  await board.locator('.board.is-light').waitFor()
  const maria = deskAt(url, '1', await signIn(url, 'maria'))
  await maria.ask({ type: 'openCounter', counter: '1', takeOver: false })
  await kioskAt(url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  await maria.ask({ type: 'callNext', counter: '1' })
  await board.locator('.call.is-now').getByText('1ος όροφος').waitFor()
})

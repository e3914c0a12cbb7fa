// Eleni was served: she touches a face on her phone, leaves a few words, complains, and the head of her KEP reads it; nobody else's head does.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { dumpOf } from '../kit/dump.ts'
import { deskAt, kioskAt, openTestHouse, post, signIn } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 640 }
const TABLET = { width: 1280, height: 800 }
const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const at = { counter: '3' }

async function houseOnMonday() {
  const clock = { now: NINE }
  const folder = tempFolder()
  const { url } = await openTestHouse(folder, () => (clock.now += 5))
  await givesAddress(url)
  const kiosk = kioskAt(url)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', ...at, takeOver: false }))
  const takes = async () => {
    const answer = await kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
    return answer.ok ? (answer.page ?? '').replace(ADDRESS, url) : answer.refusal
  }
  const serves = async () => {
    done(await maria.ask({ type: 'callNext', ...at }))
    done(await maria.ask({ type: 'startServing', ...at }))
    done(await maria.ask({ type: 'finish', ...at, rows: [] }))
  }
  /** The counts of today, whatever stands beside them. */
  const counts = () =>
    (dumpOf(folder).ratings ?? [])
      .map((row) => JSON.parse(row) as { date: string; source: string; rating: number; count: number })
      .filter(({ date }) => date === '2026-11-23')
      .map(({ source, rating, count }) => ({ source, rating, count }))
  return { url, clock, folder, takes, serves, counts }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor()
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('four faces, a few words, a complaint with its number; her head reads and answers it', async () => {
  const { url, takes, serves, counts, folder } = await houseOnMonday()
  const phone = await visit(await takes(), PHONE)
  await serves()
  await heading(phone, 'Ευχαριστούμε.')
  await phone.getByText('Πώς σας εξυπηρετήσαμε;').waitFor()
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'English' }).click()
  await phone.getByRole('button', { name: 'Very well' }).waitFor()
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Ελληνικά' }).click()
  // The line is cut under her touch: it goes when it is back, once.
  await phone.context().setOffline(true)
  await phone.getByRole('button', { name: 'Πολύ καλά' }).click()
  await phone.getByText(/θα φύγει μόλις επιστρέψει/).waitFor()
  await phone.context().setOffline(false)
  await phone.getByText('Η γνώμη σας μετρά.').waitFor()
  expect(counts()).toEqual([{ source: 'phone', rating: 4, count: 1 }])
  await phone.getByLabel('Θέλετε να μας πείτε δυο λόγια;').fill('Ευγενικοί όλοι')
  await phone.getByRole('button', { name: 'Αποστολή' }).click()
  await phone.getByText('Τα λάβαμε. Ευχαριστούμε.').waitFor()
  await phone.reload()
  await heading(phone, 'Ευχαριστούμε.')
  expect(await phone.getByRole('button', { name: 'Πολύ καλά' }).count()).toBe(0)

  await phone.getByRole('link', { name: /Παράπονο, πρόταση/ }).click()
  await heading(phone, 'Γράψτε μας')
  expect(await phone.getByLabel(/ΚΕΠ 0207/).isChecked()).toBe(true)
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Αποστολή' }).click()
  await phone.getByText('Διαλέξτε ένα από τα τρία.').waitFor()
  await phone.getByLabel('Παράπονο', { exact: true }).check()
  await phone.getByLabel('Το κείμενό σας').fill('Δεν υπάρχουν καρέκλες')
  await phone.getByLabel('E-mail ή τηλέφωνο').fill('eleni@example.gr')
  await phone.getByRole('button', { name: 'Αποστολή' }).click()
  await phone.getByText('Π-2026-0207-0003').waitFor()
  expect(await accessibilityFaults(phone)).toEqual([])
  expect(JSON.stringify(dumpOf(folder).messages)).not.toContain('Α 001')

  const office = await visit(`${url}/supervisor#opinions`)
  await signInAs(office, 'head')
  await office.getByRole('img', { name: '3 νέα μηνύματα' }).waitFor()
  await office.getByRole('button', { name: 'Π-2026-0207-0003' }).click()
  await office.getByText('Δεν υπάρχουν καρέκλες').waitFor()
  await office.getByRole('img', { name: '2 νέα μηνύματα' }).waitFor()
  expect(await office.getByText('Π-2026-0325').count()).toBe(0)
  expect(await office.getByText('Ευγενικοί όλοι').count()).toBe(0) // today's words are told tomorrow
  await office.getByLabel(/Τι απαντήθηκε/).fill('Παραγγέλθηκαν')
  await office.getByRole('button', { name: 'Απαντήθηκε' }).click()
  await office.getByText(/Κώστας Ράπτης · Απαντήθηκε/).waitFor()
  expect(await accessibilityFaults(office)).toEqual([])
  await office.getByRole('button', { name: 'English' }).click()
  await heading(office, 'Citizens’ opinions')
  expect(await accessibilityFaults(office)).toEqual([])
})

test('the tablet at the exit: a tap, thanks, the question again; a double tap is one, and a cut loses none', async () => {
  const { url, counts } = await houseOnMonday()
  const tablet = await visit(`${url}/exit?office=kentro`, TABLET)
  await heading(tablet, 'Πώς σας εξυπηρετήσαμε;')
  expect(await accessibilityFaults(tablet)).toEqual([])
  await tablet.getByRole('button', { name: 'Μέτρια' }).dblclick()
  await heading(tablet, 'Ευχαριστούμε.')
  await expect.poll(counts).toEqual([{ source: 'exit', rating: 2, count: 1 }])
  await heading(tablet, 'Πώς σας εξυπηρετήσαμε;') // by itself, after four seconds
  await tablet.getByRole('button', { name: 'English' }).click()
  await heading(tablet, 'How did we serve you?')
  expect(await accessibilityFaults(tablet)).toEqual([])
  await tablet.context().setOffline(true)
  await tablet.getByRole('button', { name: 'Very well' }).click()
  await heading(tablet, 'Thank you.')
  await tablet.context().setOffline(false)
  await expect.poll(counts, { timeout: 15_000 }).toEqual([
    { source: 'exit', rating: 2, count: 1 },
    { source: 'exit', rating: 4, count: 1 },
  ])
  await tablet.setViewportSize({ width: 800, height: 1280 })
  expect(await overflows(tablet)).toBe(false)
})

test('below the minimum nothing is told; a supervisor sees what is enough, an auditor may change nothing', async () => {
  const { url, clock } = await houseOnMonday()
  const change = await administratorAt(url)
  await change('opinions', ({ opinions }) => ({ opinions: { ...opinions, atLeast: 100 } }))
  const page = await visit(`${url}/supervisor#opinions/2026-11`)
  await signInAs(page, 'auditor')
  await page.getByRole('cell', { name: 'λιγότερες από 100' }).first().waitFor()
  expect(await page.getByText('Γρήγορα και με χαμόγελο.').count()).toBe(0)
  await page.getByRole('button', { name: 'Π-2026-0207-0002' }).click()
  await page.getByText('Μόνο για ανάγνωση.').waitFor()
  expect(await page.getByRole('button', { name: 'Απαντήθηκε' }).count()).toBe(0)
  await change('opinions', ({ opinions }) => ({ opinions: { ...opinions, atLeast: 10 } }))
  await page.reload()
  await page.getByRole('row', { name: /^0207.*66.*78,8 %/ }).waitFor()
  await page.getByText('Γρήγορα και με χαμόγελο.').waitFor()
  await page.getByRole('button', { name: 'Ανά έτος' }).click()
  await page.getByText('2026', { exact: true }).waitFor()
  clock.now += 1
})

test('the form on a small phone, in English: it keeps what was typed while the server says no', async () => {
  const { url } = await houseOnMonday()
  for (let n = 0; n < 10; n++)
    await post(url, '/api/opinions/message', {
      ...{ id: `a-message-${n}`, office: 'kentro', kep: '0207', kind: 'thanks', text: 'Ευχαριστώ', contact: null },
    })
  const phone = await visit(`${url}/opinion?office=kentro&lang=en`, SMALL)
  await heading(phone, 'Write to us')
  expect(await overflows(phone)).toBe(false)
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByLabel('Suggestion').check()
  await phone.getByLabel(/KEP 0325/).check()
  await phone.getByLabel('Your text').fill('A ramp at the side door')
  await phone.getByRole('button', { name: 'Send' }).click()
  await phone.getByText(/Many messages came from this network/).waitFor()
  expect(await phone.getByLabel('Your text').inputValue()).toBe('A ramp at the side door')
})

// The municipality's own sign-in, with a real provider: set up on its page, used by Maria, and every way in which it does not work.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { logsInAtProvider, PROVIDER_SECRET, setUpSignOn, startProvider } from '../kit/provider.ts'

const { visit } = openBrowser()
const BUTTON = 'Είσοδος με λογαριασμό του δήμου'

/** Seira set up for a provider that knows Maria as Maria.Stavrou. */
async function municipality() {
  const { url } = await openTestHouse()
  const provider = await startProvider(url)
  const admin = await signIn(url, 'admin')
  await setUpSignOn(url, admin, provider)
  const maria = { name: 'Μαρία Σταύρου', username: 'maria', role: 'clerk', offices: null, keps: null }
  await post(url, '/api/people/maria', { ...maria, ssoName: 'Maria.Stavrou' }, admin)
  return { url, admin, provider }
}

async function comesByTheButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: BUTTON }).click()
  await logsInAtProvider(page, name)
}

test('Petros sets it up: a wrong address is said, the secret is never shown, and Maria comes in by the button', async () => {
  const { url } = await openTestHouse()
  const provider = await startProvider(url)
  const page = await visit(`${url}/settings#people`)
  await signInAs(page, 'admin')
  await page.getByRole('link', { name: 'Ενιαία σύνδεση' }).click()
  await page.getByText('Δεν έχει οριστεί.', { exact: false }).waitFor()
  await page.getByText(`${url}/sign-in`).waitFor()
  const types = (label: string, value: string) => page.getByLabel(label, { exact: false }).fill(value)
  const says = async (issuer: string, sentence: string) => {
    await types('Διεύθυνση του παρόχου', issuer)
    await page.getByRole('button', { name: 'Δοκιμή' }).click()
    await page.getByText(sentence).waitFor()
  }
  await page.getByRole('button', { name: 'Δοκιμή' }).click()
  await page.getByText('Συμπληρώστε το.').nth(2).waitFor()
  await types('Αναγνωριστικό', 'seira')
  await types('Μυστικό', PROVIDER_SECRET)
  await says('login.dimos.gr', 'Αυτό δεν είναι διεύθυνση.')
  await says('http://login.dimos.gr', 'Απλό http:// επιτρέπεται μόνο σε αυτόν τον υπολογιστή.')
  await says('http://127.0.0.1:9', 'Εκεί δεν απαντά κανείς.')
  await says(url, 'δεν είναι πάροχος OpenID Connect')
  await says(provider.issuer.replace('127.0.0.1', 'localhost'), 'δηλώνει άλλη διεύθυνση για τον εαυτό του')
  expect(await accessibilityFaults(page)).toEqual([])
  await says(provider.issuer, 'Ο πάροχος απαντά και περιγράφει σωστά τον εαυτό του.')
  expect(await (await get(url, '/api/sso')).json()).toEqual({ button: null })
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Αποθηκεύτηκε.').waitFor()
  await page.getByText('Ισχύει. Το κουμπί φαίνεται στη σελίδα εισόδου.').waitFor()
  const read = await get(url, '/api/single-sign-on', await signIn(url, 'auditor'))
  expect(await read.text()).not.toContain(PROVIDER_SECRET)

  await page.getByRole('link', { name: 'Λογαριασμοί' }).click()
  await page.getByRole('link', { name: 'Μαρία Σταύρου' }).click()
  await types('Όνομα στην ενιαία σύνδεση', 'Maria.Stavrou')
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Αποθηκεύτηκε.').waitFor()

  const desk = await visit(`${url}/desk`)
  await desk.getByRole('button', { name: BUTTON }).waitFor()
  expect(await accessibilityFaults(desk)).toEqual([])
  await comesByTheButton(desk, 'maria.stavrou')
  await desk.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
  expect(new URL(desk.url()).pathname).toBe('/desk')
  await desk.goto(`${url}/settings#account`)
  await desk.getByText('με ενιαία σύνδεση').waitFor()
})

test('whoever is not known in Seira is told as whom they came, and whom to ask', async () => {
  const { url, admin } = await municipality()
  const page = await visit(`${url}/supervisor`)
  await comesByTheButton(page, 'stranger')
  await page.getByText('Ο δήμος σας γνωρίζει ως «stranger»', { exact: false }).waitFor()
  await page.getByText('Ζητήστε από έναν διαχειριστή της Σειράς', { exact: false }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(page.url()).toBe(`${url}/sign-in`)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('The municipality knows you as “stranger”', { exact: false }).waitFor()

  await post(url, '/api/people/maria/active', { active: false }, admin)
  const desk = await visit(`${url}/desk`)
  await comesByTheButton(desk, 'Maria.Stavrou')
  await desk.getByText('Ο δήμος σας γνωρίζει ως «Maria.Stavrou»', { exact: false }).waitFor()
})

test('a sign-in that another browser began, or that is finished twice, opens nothing', async () => {
  const { url } = await municipality()
  const page = await visit(`${url}/desk`)
  const finished = page.waitForRequest('**/api/sso/finish')
  await comesByTheButton(page, 'Maria.Stavrou')
  const { query } = (await finished).postDataJSON() as { query: string }
  await page.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()

  const other = await visit(`${url}/sign-in${query}`)
  await other.getByText('Αυτή η είσοδος έληξε ή άρχισε σε άλλο παράθυρο. Αρχίστε ξανά.').waitFor()
  await other.getByRole('link', { name: 'Στη σελίδα εισόδου' }).click()
  await other.getByRole('button', { name: BUTTON }).click()
  await other.locator('input[name=login]').waitFor()
  await other.goto(`${url}/sign-in?code=invented&state=invented`)
  await other.getByText('Αυτή η είσοδος έληξε ή άρχισε σε άλλο παράθυρο. Αρχίστε ξανά.').waitFor()
  expect((await get(url, '/api/me')).status).toBe(401)
})

test('a person who says no there, and a provider that is away, leave the password as the way in', async () => {
  const { url, provider } = await municipality()
  const page = await visit(`${url}/desk`)
  await page.getByRole('button', { name: BUTTON }).click()
  await page.locator('input[name=login]').waitFor()
  await page.getByText('Cancel', { exact: false }).click()
  await page.getByText('Ο πάροχος του δήμου δεν επέτρεψε την είσοδο.', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Στη σελίδα εισόδου' }).click()
  await page.getByRole('button', { name: BUTTON }).click()
  await page.locator('input[name=login]').fill('Maria.Stavrou')
  await page.locator('input[name=password]').fill('anything')
  await page.locator('button[type=submit]').click()
  const way = page.getByText('Authorize', { exact: true })
  await way.waitFor()
  // It goes away after it has let her in: the page comes back, and nobody tells Seira who she is.
  await page.route('**/api/sso/finish', async (route) => {
    await provider.stop()
    await route.continue()
  })
  await page.locator('button[type=submit]').click()
  await page.getByText('Ο πάροχος του δήμου δεν απαντά.', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Στη σελίδα εισόδου' }).click()
  await signInAs(page, 'maria')
  await page.getByText('Σε ποια θυρίδα κάθεστε;').waitFor()
})

// An administrator changes one section of the central office while its screens are looking.
import type { OfficePlan } from '#shared/configuration/configuration.ts'
import type { SectionId } from '#shared/configuration/sections.ts'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { get, post, signIn } from './house.ts'

type Change = (office: OfficePlan) => Partial<OfficePlan>

/** Gives a way to change a section; `change` says what becomes of it, from the office as it is now. */
export async function administratorAt(url: string): Promise<(section: SectionId, change: Change) => Promise<void>> {
  const cookie = await signIn(url, 'admin')
  return async (section, change) => {
    const now = (await (await get(url, '/api/settings', cookie)).json()) as SettingsNow // our own answer
    const office = now.configuration.offices.find(({ id }) => id === 'kentro')
    if (office === undefined) throw new Error('the demo has no central office')
    const wanted = { section, office: office.id, base: now.version, value: change(office) }
    const answer = await post(url, '/api/settings', wanted, cookie)
    if (answer.status !== 201) throw new Error(`${section}: ${answer.status} ${await answer.text()}`)
  }
}

/** Where phones of the stories find the house: nobody asks for this name, its paths are opened at the house itself. */
export const ADDRESS = 'https://seira.example'

/** An administrator says where phones find this installation. */
export async function givesAddress(url: string, address: string | null = ADDRESS): Promise<void> {
  const cookie = await signIn(url, 'admin')
  const { version, configuration } = (await (await get(url, '/api/settings', cookie)).json()) as SettingsNow // our own answer
  const { name, openData } = configuration
  const value = { name, address, openData }
  const wanted = { section: 'municipality', office: null, base: version, value }
  const answer = await post(url, '/api/settings', wanted, cookie)
  if (answer.status !== 201) throw new Error(`the address: ${answer.status} ${await answer.text()}`)
}

// Every page of the settings, in the order in which they stand on the left. Adding one: its file, a line here, its name in the texts.
import type { ComponentType } from 'react'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { SettingsGroupId, SettingsPageId } from '#shared/text/settings.ts'
import { DevicesPage } from '../devices/DevicesPage.tsx'
import { AccountPage } from './account/AccountPage.tsx'
import { BeginPage } from './begin/BeginPage.tsx'
import { History } from './history/History.tsx'
import { InstallationPage } from './installation/InstallationPage.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { sectionPages } from './sections/pages.tsx'

export type PageProps = {
  readonly me: Me
  readonly expire: () => void
  /** The whole address behind the #, `services/kentro`. */
  readonly at: string
  /** The pages that this person may open. */
  readonly ids: readonly SettingsPageId[]
}

export type SettingsPage = {
  /** Stands in the address: `/settings#people`. */
  readonly id: SettingsPageId
  /** Who may open it; null: whoever is signed in. */
  readonly right: Right | null
  readonly Page: ComponentType<PageProps>
  /** Under which heading; without one, among people and devices. */
  readonly group?: SettingsGroupId
}

const pages: readonly SettingsPage[] = [
  { id: 'begin', right: 'settings', Page: BeginPage, group: 'begin' },
  ...sectionPages,
  { id: 'people', right: 'seePeople', Page: PeoplePage },
  { id: 'devices', right: 'seeDevices', Page: DevicesPage },
  { id: 'account', right: null, Page: AccountPage },
  { id: 'history', right: 'seeSettings', Page: History, group: 'installation' },
  { id: 'installation', right: 'seeSettings', Page: InstallationPage, group: 'installation' },
]

const GROUPS: readonly SettingsGroupId[] = ['begin', 'municipality', 'room', 'people', 'installation']
const groupOf = ({ id, group }: SettingsPage): SettingsGroupId =>
  group ?? (id.startsWith('installation') ? 'installation' : 'people')

export type PageGroup = { readonly id: SettingsGroupId; readonly pages: readonly SettingsPage[] }

/** What this person may open, heading by heading; a heading of nothing is left out. `begins`: the first steps are not done yet. */
export function groupsFor({ role }: Me, begins: boolean): PageGroup[] {
  const open = pages.filter(({ id, right }) => (right === null || may(role, right)) && (id !== 'begin' || begins))
  return GROUPS.map((id) => ({ id, pages: open.filter((page) => groupOf(page) === id) })).filter(
    (group) => group.pages.length > 0,
  )
}

// Every page of the settings, in the order in which they stand on the left. Adding one: its file, a line here, its name in the texts.
import type { ComponentType } from 'react'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { SettingsGroupId, SettingsPageId } from '#shared/text/settings.ts'
import { DevicesPage } from '../devices/DevicesPage.tsx'
import { AccountPage } from './account/AccountPage.tsx'
import { History } from './history/History.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { sectionPages } from './sections/pages.tsx'

/** `at`: the whole address behind the #, `services/kentro`. */
export type PageProps = { readonly me: Me; readonly expire: () => void; readonly at: string }

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
  ...sectionPages,
  { id: 'people', right: 'seePeople', Page: PeoplePage },
  { id: 'devices', right: 'seeDevices', Page: DevicesPage },
  { id: 'account', right: null, Page: AccountPage },
  { id: 'history', right: 'seeSettings', Page: History, group: 'installation' },
]

const GROUPS: readonly SettingsGroupId[] = ['municipality', 'room', 'people', 'installation']
const groupOf = ({ id, group }: SettingsPage): SettingsGroupId =>
  group ?? (id.startsWith('installation') ? 'installation' : 'people')

export type PageGroup = { readonly id: SettingsGroupId; readonly pages: readonly SettingsPage[] }

/** What this person may open, heading by heading; a heading of nothing is left out. */
export function groupsFor({ role }: Me): PageGroup[] {
  const open = pages.filter(({ right }) => right === null || may(role, right))
  return GROUPS.map((id) => ({ id, pages: open.filter((page) => groupOf(page) === id) })).filter(
    (group) => group.pages.length > 0,
  )
}

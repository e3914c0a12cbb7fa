// Every page of the settings, in the order in which they stand on the left. Adding one: its file, a line here, its name in the texts.
import type { ComponentType } from 'react'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { SettingsPageId } from '#shared/text/settings.ts'
import { DevicesPage } from '../devices/DevicesPage.tsx'
import { AccountPage } from './account/AccountPage.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'

export type PageProps = { readonly me: Me; readonly expire: () => void }

export type SettingsPage = {
  /** Stands in the address: `/settings#people`. */
  readonly id: SettingsPageId
  /** Who may open it; null: whoever is signed in. */
  readonly right: Right | null
  readonly Page: ComponentType<PageProps>
}

const pages: readonly SettingsPage[] = [
  { id: 'people', right: 'seePeople', Page: PeoplePage },
  { id: 'devices', right: 'seeDevices', Page: DevicesPage },
  { id: 'account', right: null, Page: AccountPage },
]

export const pagesFor = ({ role }: Me): SettingsPage[] =>
  pages.filter(({ right }) => right === null || may(role, right))

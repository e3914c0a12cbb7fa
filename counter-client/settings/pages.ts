// Every page of the settings, in the order in which they stand on the left. Adding one: its file, a line here, its name in the texts.
import type { ComponentType } from 'react'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { SettingsPageId } from '#shared/text/settings.ts'
import { BeginPage } from './begin/BeginPage.tsx'
import { InstallationPage } from './installation/InstallationPage.tsx'

export type PageProps = {
  readonly me: Me
  readonly expire: () => void
  /** The pages that this person may open. */
  readonly ids: readonly SettingsPageId[]
}

export type SettingsPage = {
  /** Stands in the address: `/settings#people`. */
  readonly id: SettingsPageId
  /** Who may open it; null: whoever is signed in. */
  readonly right: Right | null
  readonly Page: ComponentType<PageProps>
}

const pages: readonly SettingsPage[] = [
  { id: 'begin', right: 'settings', Page: BeginPage },
  { id: 'installation', right: 'seeSettings', Page: InstallationPage },
]

export const pagesFor = ({ role }: Me): SettingsPage[] =>
  pages.filter(({ right }) => right === null || may(role, right))

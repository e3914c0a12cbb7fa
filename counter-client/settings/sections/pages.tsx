// A page for each section, under the heading of the municipality or of its offices.
import { isOfficeSection } from '#shared/configuration/section-keys.ts'
import type { PageProps, SettingsPage } from '../pages.ts'
import { listedSections } from './registry.ts'
import { SectionPage } from './SectionPage.tsx'

export const sectionPages: readonly SettingsPage[] = listedSections.map((section) => ({
  id: section,
  right: 'seeSettings',
  group: isOfficeSection(section) ? 'room' : 'municipality',
  Page: (props: PageProps) => <SectionPage section={section} {...props} />,
}))

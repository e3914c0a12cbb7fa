// Every route of the HTTP door as addresses that can be asked, with something in the place of each parameter.
import type { Route } from '../../server/doors/routes.ts'
import type { House } from '../../server/house.ts'

/** `/api/years/:year` → `/api/years/2024`; a parameter that is not named gets what `otherwise` gives. */
export const addressed = (path: string, named: Readonly<Record<string, string>>, otherwise: string): string =>
  path.replace(/[:*](\w+)/g, (_, name: string) => encodeURIComponent(named[name] ?? otherwise)).replace(/[{}]/g, '')

/** Those that answer a GET. A new route is among them without a word said here. */
export const gettable = ({ routes }: House): Route[] => routes.filter(({ method }) => method === 'GET')

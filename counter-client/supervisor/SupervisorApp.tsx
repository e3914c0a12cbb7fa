// The supervisor's pages: an office, and today, the appointments or the year of it. A clerk who comes here is told where to go.
import { useState } from 'react'
import { may } from '#shared/rights.ts'
import { common } from '#shared/text/common.ts'
import { useOffices } from '../sign-in/use-offices.ts'
import type { Inside } from '../staff/Door.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { NotForYou } from './NotForYou.tsx'
import { Pages } from './Pages.tsx'

const LAST = 'seira.office'

export function SupervisorApp(inside: Inside) {
  if (!may(inside.me.role, 'watch')) return <NotForYou {...inside} />
  return <Offices {...inside} />
}

function Offices({ me, leave, expire }: Inside) {
  const { language } = useSpoken()
  const offices = useOffices(expire)
  const [chosen, setChosen] = useState(() => localStorage.getItem(LAST))
  const office =
    offices?.find(({ id }) => id === chosen) ??
    offices?.find(({ hasQueue, practice }) => hasQueue && !practice) ??
    offices?.[0]
  if (offices === null || office === undefined)
    return (
      <main className="waiting-for-server" role="status">
        {common[language].connecting}
      </main>
    )
  const choose = (id: string) => {
    // Nobody who practised yesterday is shown practice this morning.
    if (offices.some((one) => one.id === id && !one.practice)) localStorage.setItem(LAST, id)
    setChosen(id)
  }
  return (
    <Pages key={office.id} office={office} offices={offices} onOffice={choose} me={me} leave={leave} expire={expire} />
  )
}

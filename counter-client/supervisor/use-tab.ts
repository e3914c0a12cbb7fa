// Which page stands in the address: `#today`, `#appointments`, `#appointments/2026-11-25`, `#year` or `#year/2024`.
import { useEffect, useState } from 'react'
import { isDate, type LocalDate } from '#shared/queue/dates.ts'

export type Tab =
  | { readonly page: 'today' }
  /** Null for the day that is running. */
  | { readonly page: 'appointments'; readonly date: LocalDate | null }
  | { readonly page: 'year'; readonly year: number | null }

export function hashOf(tab: Tab): string {
  switch (tab.page) {
    case 'today':
      return '#today'
    case 'appointments':
      return tab.date === null ? '#appointments' : `#appointments/${tab.date}`
    case 'year':
      return tab.year === null ? '#year' : `#year/${tab.year}`
  }
}

export function useTab(): Tab {
  const [tab, setTab] = useState(read)
  useEffect(() => {
    const listen = () => setTab(read())
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
  return tab
}

function read(): Tab {
  const [page, which = ''] = location.hash.slice(1).split('/')
  if (page === 'appointments') return { page, date: isDate(which) ? which : null }
  if (page === 'year') return { page, year: /^\d{4}$/.test(which) ? Number(which) : null }
  return { page: 'today' }
}

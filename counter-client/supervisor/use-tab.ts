// Which page stands in the address: `#today`, `#year` or `#year/2024`.
import { useEffect, useState } from 'react'

export type Tab = { readonly page: 'today' } | { readonly page: 'year'; readonly year: number | null }

export const hashOf = (tab: Tab): string =>
  tab.page === 'today' ? '#today' : tab.year === null ? '#year' : `#year/${tab.year}`

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
  const [page, year] = location.hash.slice(1).split('/')
  if (page !== 'year') return { page: 'today' }
  return { page: 'year', year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null }
}

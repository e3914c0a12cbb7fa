// Which page stands in the address: `#today`, `#appointments`, `#appointments/2026-11-25`, `#year`, `#year/2024`,
// `#year?from=2024-03-01&to=2024-05-31&keps=0444`, `#opinions/2026-11`,
// `#reports/complaints?from=2026-01-01&to=2026-11-28`.
import { useEffect, useState } from 'react'
import { isDate, type LocalDate } from '#shared/queue/dates.ts'
import { type Asked, addressOf, readAsked, wholeYear } from '#shared/reports/asked.ts'
import { readPeriod } from '#shared/reports/period.ts'

export type Tab =
  | { readonly page: 'today' }
  /** Null for the day that is running. */
  | { readonly page: 'appointments'; readonly date: LocalDate | null }
  /** Null for the year that is running; what is asked may be of no year. */
  | { readonly page: 'year'; readonly asked: Asked | null }
  /** A month or a year; null for the running month. */
  | { readonly page: 'opinions'; readonly period: string | null }
  /** `report` null for the first one; `asked` null for what it shows by itself. */
  | { readonly page: 'reports'; readonly report: string | null; readonly asked: Asked | null }

export function hashOf(tab: Tab): string {
  switch (tab.page) {
    case 'today':
      return '#today'
    case 'appointments':
      return tab.date === null ? '#appointments' : `#appointments/${tab.date}`
    case 'year':
      return yearHash(tab.asked)
    case 'opinions':
      return tab.period === null ? '#opinions' : `#opinions/${tab.period}`
    case 'reports':
      return `#reports${tab.report === null ? '' : `/${tab.report}`}${tab.asked === null ? '' : `?${addressOf(tab.asked)}`}`
  }
}

/** A whole year, of everything, is said by its number. */
function yearHash(asked: Asked | null): string {
  if (asked === null) return '#year'
  const year = asked.from.slice(0, 4)
  return addressOf(asked) === addressOf(ofYear(Number(year))) ? `#year/${year}` : `#year?${addressOf(asked)}`
}

export const ofYear = (year: number): Asked => ({ ...wholeYear(year), office: null, keps: null, more: {} })
const askedYear = (year: string): Asked | null => readAsked(new URLSearchParams(addressOf(ofYear(Number(year)))))

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
  const [path = '', query = ''] = location.hash.slice(1).split('?')
  const [page, which = ''] = path.split('/')
  if (page === 'appointments') return { page, date: isDate(which) ? which : null }
  if (page === 'year')
    return { page, asked: /^\d{4}$/.test(which) ? askedYear(which) : readAsked(new URLSearchParams(query)) }
  if (page === 'opinions') return { page, period: readPeriod(which) === null ? null : which }
  if (page === 'reports')
    return { page, report: which === '' ? null : which, asked: readAsked(new URLSearchParams(query)) }
  return { page: 'today' }
}

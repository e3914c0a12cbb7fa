// The yearly table, asked again whenever an office tells that something happened, at most once a second.
import { useEffect, useRef, useState } from 'react'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { yearlyTotals } from '../../staff/http.ts'

const LEAST_PAUSE_MS = 1_000
const RETRY_MS = 3_000

export type KnownYear = { readonly totals: YearlyTotals | null; readonly failed: boolean }

/** `stamp` changes when the figures may have. */
export function useYear(year: number, stamp: string, expire: () => void): KnownYear {
  const [known, setKnown] = useState<KnownYear>({ totals: null, failed: false })
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp is not read, its change is what matters
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      askedAt.current = performance.now()
      const heard = await yearlyTotals(year)
      if (gone) return
      if (heard.ok) return setKnown({ totals: heard.value, failed: false })
      if (heard.status === 401) return expire()
      setKnown((before) => ({ ...before, failed: true }))
      timer = setTimeout(() => void ask(), RETRY_MS)
    }
    timer = setTimeout(() => void ask(), Math.max(0, askedAt.current + LEAST_PAUSE_MS - performance.now()))
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [year, stamp, expire])
  return known.totals !== null && known.totals.year !== year ? { totals: null, failed: known.failed } : known
}

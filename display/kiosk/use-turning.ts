// A page that has just turned under the finger takes no touch yet: the second tap of the same hand chooses nothing.
import { useEffect, useState } from 'react'

const TURNING_MS = 600

export function useTurning(page: string | null): boolean {
  const [still, setStill] = useState(page)
  useEffect(() => {
    const timer = setTimeout(() => setStill(page), TURNING_MS)
    return () => clearTimeout(timer)
  }, [page])
  return still !== page
}

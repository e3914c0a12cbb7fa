// Who sits at which counter of an office: asked once when a dialog opens, since no view carries names.
import { useEffect, useState } from 'react'
import { offices } from '../../staff/http.ts'

/** Counter → name; empty until it is known, and where the server does not answer. */
export function useNames(office: string): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let gone = false
    void offices().then((heard) => {
      if (gone || !heard.ok) return
      const seats = heard.value.find(({ id }) => id === office)?.seats ?? []
      const known = new Map<string, string>()
      for (const { counter, clerk } of seats) if (clerk?.name) known.set(counter, clerk.name)
      setNames(known)
    })
    return () => {
      gone = true
    }
  }, [office])
  return names
}

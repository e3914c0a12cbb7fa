// Which page of the settings stands in the address; one with unsaved changes is left only after it was asked.
import { useMemo, useRef, useState } from 'react'
import { useHash } from '../staff/use-hash.ts'
import type { Unsaved } from './unsaved.ts'

/** `#services/kentro/…`: the page and whose it is; what follows is the page's own business. */
const pageOf = (hash: string) => hash.split('/').slice(0, 2).join('/')

export function useWay() {
  const asked = useHash()
  const [shown, setShown] = useState(asked)
  const [leave, setLeave] = useState<(() => void) | null>(null)
  const dirty = useRef(false)
  const unsaved = useMemo<Unsaved>(
    () => ({
      set: (is) => {
        dirty.current = is
      },
    }),
    [],
  )
  const isElsewhere = pageOf(asked) !== pageOf(shown)
  if (isElsewhere && !dirty.current) setShown(asked)
  return {
    here: isElsewhere ? shown : asked,
    unsaved,
    /** Whether somebody is to be asked first. */
    asks: isElsewhere || leave !== null,
    stay: () => {
      setLeave(null)
      if (isElsewhere) location.replace(`#${shown}`)
    },
    go: () => {
      dirty.current = false
      if (leave !== null) leave()
      else setShown(asked)
    },
    /** Does it at once when nothing would be lost. */
    unlessUnsaved: (act: () => void) => {
      if (dirty.current) setLeave(() => act)
      else act()
    },
  }
}

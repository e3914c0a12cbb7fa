// Whether this page is shown its picture. It begins by drawing it: whoever is turned away learns so from the house.
import { useEffect, useState } from 'react'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { hearOrders } from '#shared/screen/orders.ts'
import { newOwnKey } from '#shared/screen/own-key.ts'
import { introduce } from './introduce.ts'

type Inside = 'inside' | 'outside' | 'removed'

/** `?enrol`: ask for it where any screen may look; `?preview`: for somebody of the staff who only wants to see. */
const asked = (what: 'enrol' | 'preview') => new URLSearchParams(location.search).has(what)

export function useStanding(kind: DeviceKind): Inside {
  const [standing, setStanding] = useState<Inside>('inside')

  useEffect(() => {
    let gone = false
    const forget = () => {
      newOwnKey()
      void introduce(kind)
      setStanding('removed')
    }
    void introduce(kind).then((said) => {
      if (gone || said === null) return // no answer: the line will tell
      if (said.standing === 'removed') forget()
      else if (said.standing === 'not-enrolled' || (said.standing === 'preview' && !asked('preview')))
        setStanding('outside')
      else if (!said.enrolled && asked('enrol')) setStanding('outside')
    })
    const deaf = hearOrders((order) => {
      if (order.do === 'reload') location.reload()
      else if (order.do === 'forget') forget()
      else if (order.do === 'enrol') setStanding((now) => (now === 'removed' ? now : 'outside'))
    })
    return () => {
      gone = true
      deaf()
    }
  }, [kind])

  return standing
}

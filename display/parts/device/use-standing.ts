// Whether this page is shown its picture. It begins by drawing it: whoever is turned away learns so from the house.
import { useEffect, useState } from 'react'
import type { Introduced } from '#shared/devices/fleet.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { loadAnew } from '#shared/screen/load-anew.ts'
import { hearOrders } from '#shared/screen/orders.ts'
import { newOwnKey } from '#shared/screen/own-key.ts'
import { introduce } from './introduce.ts'

type Inside = 'inside' | 'outside' | 'removed'

/** `?enrol`: ask for it where any screen may look; `?preview`: for somebody of the staff who only wants to see. */
const asked = (what: 'enrol' | 'preview') => new URLSearchParams(location.search).has(what)

export function useStanding(kind: DeviceKind): Inside {
  const [standing, setStanding] = useState<Inside>('inside')

  useEffect(() => {
    let [gone, forgotten] = [false, false]
    /** The line and the introduction may both say so: the key that waits at the door is made once. */
    const forget = () => {
      if (forgotten) return
      forgotten = true
      newOwnKey()
      void introduce(kind)
      setStanding('removed')
    }
    const ask = async () => {
      const said = await introduce(kind)
      if (gone || said === null) return // no answer: the line will tell
      if (said.standing === 'removed') forget()
      else if (isOutside(said)) setStanding((now) => (now === 'removed' ? now : 'outside'))
    }
    void ask()
    const deaf = hearOrders((order) => {
      if (order.do === 'reload') void loadAnew()
      else if (order.do === 'forget') forget()
      else if (order.do === 'enrol') void ask()
    })
    return () => {
      gone = true
      deaf()
    }
  }, [kind])

  return standing
}

const isOutside = ({ standing, enrolled }: Introduced): boolean =>
  standing === 'not-enrolled' || (standing === 'preview' && !asked('preview')) || (!enrolled && asked('enrol'))

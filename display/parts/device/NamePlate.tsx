// «Which of them is this one?» For ten seconds the device shows its name, so large that it is read from the door.
import { useEffect, useState } from 'react'
import { hearOrders } from '#shared/screen/orders.ts'
import './name-plate.css'

const SHOWN_MS = 10_000
type Named = { readonly name: string; readonly place: string; readonly nth: number }

export function NamePlate() {
  const [named, setNamed] = useState<Named | null>(null)
  useEffect(
    () =>
      hearOrders((order) => {
        if (order.do === 'identify')
          setNamed((before) => ({ name: order.name, place: order.place, nth: (before?.nth ?? 0) + 1 }))
      }),
    [],
  )
  useEffect(() => {
    if (named === null) return
    const timer = setTimeout(() => setNamed(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [named])
  if (named === null) return null
  return (
    <div className="name-plate" role="status">
      <b>{named.name}</b>
      <span>{named.place}</span>
    </div>
  )
}

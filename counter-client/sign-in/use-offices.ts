// The offices and who sits where, asked anew every few seconds while somebody chooses.
import { useEffect, useState } from 'react'
import type { OfficeSeats } from '#shared/protocol.ts'
import { offices } from '../staff/http.ts'

const ASK_MS = 4_000

export function useOffices(expire: () => void): readonly OfficeSeats[] | null {
  const [seats, setSeats] = useState<readonly OfficeSeats[] | null>(null)
  useEffect(() => {
    let gone = false
    const look = async () => {
      const heard = await offices()
      if (gone) return
      if (heard.ok) setSeats(heard.value)
      else if (heard.status === 401) expire()
    }
    void look()
    const timer = setInterval(() => void look(), ASK_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [expire])
  return seats
}

// A screen at the door: it shows the code that it is told, until somebody has confirmed it.
import { io } from 'socket.io-client'
import type { DeviceKind } from '../devices/kinds.ts'
import { type Code, ENROLMENT } from '../protocol.ts'
import { newOwnKey, ownKey } from './own-key.ts'

/** `full`: too many wait already, here or in the whole house. */
export type AtTheDoor = { readonly state: 'connecting' | 'full' } | { readonly state: 'waiting'; readonly code: Code }

const AGAIN_MS = 3_000

/** Tells how it stands until it is let in; gives back how to leave. */
export function waitAtTheDoor(
  kind: DeviceKind,
  onChange: (now: AtTheDoor) => void,
  onAdmitted: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const socket = io(ENROLMENT, {
    transports: ['websocket'],
    // Asked at every try: a key that was good for nothing has been replaced meanwhile.
    auth: (say) => say({ kind, device: ownKey() }),
    forceNew: true,
    reconnectionDelayMax: AGAIN_MS,
  })
  socket.on('code', (code: Code) => onChange({ state: 'waiting', code }))
  socket.on('admitted', onAdmitted)
  socket.on('disconnect', () => {
    onChange({ state: 'connecting' })
    again()
  })
  socket.on('connect_error', ({ message }) => {
    if (message === 'removed') newOwnKey()
    onChange({ state: message === 'too-many' ? 'full' : 'connecting' })
    again()
  })
  /** A door that said no is tried again by nobody else. */
  const again = () => {
    clearTimeout(timer)
    if (!socket.active) timer = setTimeout(() => socket.connect(), AGAIN_MS)
  }
  return () => {
    clearTimeout(timer)
    socket.off('disconnect')
    socket.disconnect()
  }
}

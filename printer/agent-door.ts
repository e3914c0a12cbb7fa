// An agent at the door: it says its code on its console until an administrator has confirmed it.
import { io, type Socket } from 'socket.io-client'
import { ENROLMENT, type EnrolmentDown, type EnrolmentUp } from '#shared/protocol.ts'

const RETRY_MS = 3_000

type DoorOptions = {
  readonly url: string
  readonly key: () => string
  readonly onCode: (code: string) => void
  readonly onAdmitted: () => void
  /** The key is good for nothing any more. */
  readonly onRemoved: () => void
}

export class AgentDoor {
  private readonly options: DoorOptions
  private socket: Socket<EnrolmentDown, EnrolmentUp> | null = null
  private retry: NodeJS.Timeout | undefined

  constructor(options: DoorOptions) {
    this.options = options
  }

  wait(): void {
    if (this.socket !== null) return
    const { url, key, onCode, onRemoved } = this.options
    const socket: Socket<EnrolmentDown, EnrolmentUp> = io(url + ENROLMENT, {
      transports: ['websocket'],
      auth: (show) => show({ kind: 'printer', device: key() }),
      forceNew: true,
      reconnectionDelayMax: RETRY_MS,
    })
    this.socket = socket
    socket.on('code', ({ code }) => onCode(code))
    socket.on('admitted', () => this.admitted())
    socket.on('connect_error', ({ message }) => {
      if (message === 'removed') onRemoved()
      // A door that said no is tried again by nobody else.
      clearTimeout(this.retry)
      if (!socket.active) this.retry = setTimeout(() => socket.connect(), RETRY_MS)
    })
  }

  leave(): void {
    clearTimeout(this.retry)
    this.socket?.disconnect()
    this.socket = null
  }

  private admitted(): void {
    this.leave()
    this.options.onAdmitted()
  }
}

// Printers in the network: one long connection to port 9100, over which they also answer.
import { connect } from 'node:net'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import { NoWire, type OpenWire, troubleOf } from './wire.ts'

const CONNECT_MS = 3_000
/** Far more than any printer takes in: only the printer itself sets the pace. */
const BYTES_PER_SECOND = 100_000

type Address = { readonly host: string; readonly port: number }

export const tcpWire =
  ({ host, port }: Address): OpenWire =>
  ({ onData, onDown }) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port, noDelay: true, keepAlive: true })
      let [opened, closed] = [false, false]
      let trouble: PrinterTrouble = 'hung-up'
      socket.setTimeout(CONNECT_MS, () => {
        trouble = 'unreachable'
        socket.destroy()
      })
      socket.on('connect', () => {
        opened = true
        socket.setTimeout(0)
        resolve({
          write: (bytes) =>
            new Promise((done, failed) => socket.write(bytes, (error) => (error ? failed(error) : done()))),
          close: () => {
            closed = true
            socket.destroy()
          },
          bytesPerSecond: BYTES_PER_SECOND,
        })
      })
      socket.on('data', onData)
      socket.on('error', (error) => {
        trouble = troubleOf(error)
      })
      socket.on('close', () => {
        if (!opened) reject(new NoWire(trouble, `${host}:${port}`))
        else if (!closed) onDown(trouble)
      })
    })

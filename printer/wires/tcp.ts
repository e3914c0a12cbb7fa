// Printers in the network: one long connection to port 9100, over which they also answer.
import { connect } from 'node:net'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import { NoWire, type OpenWire, troubleOf } from './wire.ts'

const CONNECT_MS = 3_000
const PORT = 9_100
/** Far more than any printer takes in: only the printer itself sets the pace. */
const BYTES_PER_SECOND = 100_000
/** `printer.kep.local`, `192.168.1.50:9100`, `[fd00::5]:9100`. */
const ADDRESS = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/

export const openTcp: OpenWire = (address, { onData, onDown }) =>
  new Promise((resolve, reject) => {
    const [, ipv6, name, port] = ADDRESS.exec(address) ?? []
    const host = ipv6 ?? name
    if (host === undefined || Number(port ?? PORT) > 65_535) {
      reject(new NoWire('wrong-address', address))
      return
    }
    const socket = connect({ host, port: Number(port ?? PORT), noDelay: true, keepAlive: true })
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
      if (!opened) reject(new NoWire(trouble, address))
      else if (!closed) onDown(trouble)
    })
  })

// Printers at a serial line (RS-232, or a USB cable that looks like one): one owner, and the printer says when it is full.
import { SerialPort } from 'serialport'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import { NoWire, type OpenWire, troubleOf } from './wire.ts'

const BITS_PER_BYTE = 10

type Address = {
  readonly path: string
  readonly baud: number
  /** As the printer's switches stand. */
  readonly flow: 'none' | 'rtscts' | 'xon'
}

export const serialWire =
  ({ path, baud, flow }: Address): OpenWire =>
  ({ onData, onDown }) =>
    new Promise((resolve, reject) => {
      // Our own XOFF (`xoff`) would stand among the bytes of the slip.
      const how = {
        baudRate: baud,
        rtscts: flow === 'rtscts',
        xon: flow === 'xon',
        xoff: false,
        lock: true,
        autoOpen: false,
      }
      const port = new SerialPort({ path, ...how })
      let closed = false
      // Always both: without `error` an unplugged cable ends the process, without `data` nobody notices that it is unplugged.
      port.on('error', (error) => {
        if (port.isOpen) port.close(() => undefined)
        else if (!closed) console.error(`printer: ${path}: ${error.message}`)
      })
      port.on('data', onData)
      port.on('close', () => {
        if (!closed) onDown('unplugged')
      })
      port.open((error) => {
        if (error !== null) {
          closed = true
          reject(new NoWire(serialTrouble(error), error))
          return
        }
        resolve({
          write: (bytes) =>
            new Promise((done, failed) => {
              port.write(Buffer.from(bytes))
              port.drain((problem) => (problem ? failed(problem) : done()))
            }),
          close: () => {
            closed = true
            // What the printer does not take is thrown away, or closing would wait for it.
            if (port.isOpen) port.flush(() => port.close(() => undefined))
          },
          bytesPerSecond: baud / BITS_PER_BYTE,
        })
      })
    })

/** The binding tells in words only. */
function serialTrouble(error: Error): PrinterTrouble {
  if (/cannot lock|busy|temporarily unavailable/i.test(error.message)) return 'busy'
  if (/no such file|cannot find|not found/i.test(error.message)) return 'wrong-address'
  if (/permission|access is denied/i.test(error.message)) return 'no-permission'
  if (/directory|ioctl|not a typewriter|custom baud/i.test(error.message)) return 'not-a-device'
  return troubleOf(error)
}

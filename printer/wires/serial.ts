// Devices at a serial line (RS-232, RS-485, or a USB cable that looks like one): one owner, and a printer says when it is full.
import { SerialPort } from 'serialport'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import { NoWire, type OpenWire, troubleOf } from './wire.ts'

const BITS_PER_BYTE = 10
const USUAL_BAUD = 19_200

type Serial = {
  path: string
  baudRate: number
  flow: string
  parity: 'none' | 'even' | 'odd'
  dataBits: 7 | 8
  stopBits: 1 | 2
}

/**
 * `/dev/ttyUSB0?baud=38400&flow=xon`: flow is `rtscts`, `xon` or `none`, as the printer's switches stand. Signs also say
 * `&parity=even&data=7&stop=2`.
 */
function serialAddress(address: string): Serial {
  const [path = '', query = ''] = address.split('?')
  const asked = new URLSearchParams(query)
  const parity = asked.get('parity')
  return {
    path,
    baudRate: Number(asked.get('baud') ?? USUAL_BAUD),
    flow: asked.get('flow') ?? 'rtscts',
    parity: parity === 'even' || parity === 'odd' ? parity : 'none',
    dataBits: asked.get('data') === '7' ? 7 : 8,
    stopBits: asked.get('stop') === '2' ? 2 : 1,
  }
}

export const openSerial: OpenWire = (address, { onData, onDown }) =>
  new Promise((resolve, reject) => {
    const { path, baudRate, flow, ...frame } = serialAddress(address)
    if (path === '' || !Number.isInteger(baudRate) || baudRate < 1 || !['rtscts', 'xon', 'none'].includes(flow)) {
      reject(new NoWire('wrong-address', address))
      return
    }
    // Our own XOFF (`xoff`) would stand among the bytes of the slip.
    const how = {
      baudRate,
      ...frame,
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
        bytesPerSecond: baudRate / BITS_PER_BYTE,
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

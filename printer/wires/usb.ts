// Printers at a USB cable, as Linux shows them: /dev/usb/lp0. The file is opened so that nothing on it ever blocks.
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { NoWire, type OpenWire, troubleOf } from './wire.ts'

/** The file cannot tell when it has something or has room: it is looked at this often. */
const LOOK_MS = 20
const BYTES_PER_SECOND = 100_000
const HOW = constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY

type Address = { readonly path: string }

export const usbWire =
  ({ path }: Address): OpenWire =>
  async ({ onData, onDown }) => {
    const file = await openDevice(path)
    let closed = false
    const end = () => {
      if (closed) return
      closed = true
      file.close().catch((error: unknown) => console.error(`printer: ${path} did not close:`, error))
    }
    const down = (error: unknown) => {
      if (closed) return
      end()
      onDown(troubleOf(error))
    }
    read(file, onData, () => closed).catch((error: unknown) => {
      if (!isOneWay(error)) down(error)
    })
    return {
      write: (bytes) =>
        write(file, bytes, () => closed).catch((error: unknown) => {
          down(error)
          throw error
        }),
      close: end,
      bytesPerSecond: BYTES_PER_SECOND,
    }
  }

/** Without `O_CREAT`: where the printer is unplugged, a file of its name must not be made and written to. */
async function openDevice(path: string): Promise<FileHandle> {
  const file = await open(path, HOW).catch((error: unknown) => {
    throw new NoWire(troubleOf(error), error)
  })
  if ((await file.stat()).isCharacterDevice()) return file
  await file.close()
  throw new NoWire('not-a-device', path)
}

async function read(file: FileHandle, onData: (bytes: Uint8Array) => void, isClosed: () => boolean): Promise<void> {
  const room = Buffer.alloc(256)
  while (!isClosed()) {
    const bytesRead = await orLater(file.read(room, 0, room.length, null).then((done) => done.bytesRead))
    if (bytesRead > 0 && !isClosed()) onData(Uint8Array.from(room.subarray(0, bytesRead)))
    else await pause()
  }
}

async function write(file: FileHandle, bytes: Uint8Array, isClosed: () => boolean): Promise<void> {
  for (let at = 0; at < bytes.length && !isClosed(); ) {
    const bytesWritten = await orLater(file.write(bytes, at, bytes.length - at, null).then((done) => done.bytesWritten))
    at += bytesWritten
    if (bytesWritten === 0) await pause()
  }
}

/** `EAGAIN`: no byte now. */
async function orLater(bytes: Promise<number>): Promise<number> {
  try {
    return await bytes
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0
    throw error
  }
}

/** Some printers have no way back: they can be written to all the same. */
const isOneWay = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EINVAL'

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS))

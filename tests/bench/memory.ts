// How much a Node process holds, once what nobody needs has been collected: asked through its own inspector.
import type { Readable } from 'node:stream'
import { WebSocket } from 'ws'
import { within } from './run.ts'

/** For a process that will be asked. */
export const INSPECTED = '--inspect=127.0.0.1:0'
const PATIENCE_MS = 10_000

/** Where its inspector listens, as it says when it starts. */
export function inspectorOf(stderr: Readable): Promise<string> {
  let said = ''
  const found = new Promise<string>((resolve) => {
    stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [address] = /ws:\/\/\S+/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
  })
  return within(found, PATIENCE_MS, 'the inspector')
}

/** Bytes of its heap and of the buffers beside it. */
export async function heldBytes(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector, { perMessageDeflate: false })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const asks = (id: number, method: string) => {
    const answered = new Promise<Record<string, number>>((resolve) => {
      socket.on('message', (data) => {
        const said = JSON.parse(data.toString()) as { id: number; result: Record<string, number> } // the inspector's own
        if (said.id === id) resolve(said.result)
      })
    })
    socket.send(JSON.stringify({ id, method }))
    return within(answered, PATIENCE_MS, method)
  }
  await asks(1, 'HeapProfiler.collectGarbage')
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await asks(2, 'Runtime.getHeapUsage')
  socket.terminate()
  return usedSize + embedderHeapUsedSize + backingStorageSize
}

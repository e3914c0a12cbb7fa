// A push service on loopback, and a phone that has subscribed to it: what it is sent, only the phone can read.
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type Sent = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** `status` null: it takes what is sent and never answers. */
export async function openPushService(status: () => number | null = () => 201) {
  const sent: Sent[] = []
  let waiter: (() => void) | null = null
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      sent.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) })
      waiter?.()
      const answer = status()
      if (answer !== null) response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens on a port
  /** What was sent, once it is so much. */
  const soMuch = (n: number): Promise<readonly Sent[]> =>
    new Promise((resolve) => {
      waiter = () => {
        if (sent.length >= n) resolve(sent)
      }
      waiter()
    })
  return { origin: `http://127.0.0.1:${port}`, sent, soMuch }
}

/** A browser's own keys, and how it reads what it is sent. */
export function newSubscriber() {
  const own = createECDH('prime256v1')
  own.generateKeys()
  const auth = randomBytes(16)
  const derived = (secret: Buffer, salt: Buffer, info: Buffer | string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
  const reads = (body: Buffer): unknown => {
    const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 86)]
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), sender])
    const material = derived(own.computeSecret(sender), auth, info, 32)
    const key = derived(material, salt, 'Content-Encoding: aes128gcm\0', 16)
    const decipher = createDecipheriv('aes-128-gcm', key, derived(material, salt, 'Content-Encoding: nonce\0', 12))
    decipher.setAuthTag(body.subarray(-16))
    const plain = Buffer.concat([decipher.update(body.subarray(86, -16)), decipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
  }
  return { p256dh: own.getPublicKey('base64url'), auth: auth.toString('base64url'), reads }
}

/** Whether the word of the sender is signed with this key, and what it says. */
export function wordOf(authorization = '', publicKey: string): unknown {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', said = '', signature = ''] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${said}`),
    { key: createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return key === publicKey && signed ? JSON.parse(Buffer.from(said, 'base64url').toString()) : 'not its own word'
}

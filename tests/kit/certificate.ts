// Certificates for stories: made anew for each, for `localhost` and 127.0.0.1, good until they say.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateFiles } from '../../server/certificate.ts'

const DAY = 24 * 3_600_000

/** A pair of files in the folder, over whatever pair lay there. */
export function writeCertificate(folder: string, until = Date.now() + 30 * DAY): CertificateFiles {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  mkdirSync(folder, { recursive: true })
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
  writeFileSync(files.key, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(files.cert, pem(selfSigned(privateKey, publicKey, until)))
  return files
}

const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

/** X.509 version 3 (RFC 5280), written out byte by byte: Node reads certificates and makes none. */
function selfSigned(privateKey: KeyObject, publicKey: KeyObject, until: number): Buffer {
  const name = sequence(tagged(0x31, sequence(COMMON_NAME, tagged(0x0c, Buffer.from('localhost')))))
  const validity = sequence(time(until - 60 * DAY), time(until))
  const names = sequence(tagged(0x82, Buffer.from('localhost')), tagged(0x87, Buffer.of(127, 0, 0, 1)))
  const extensions = sequence(sequence(ALTERNATIVE_NAMES, tagged(0x04, names)))
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    tagged(0x02, Buffer.of(1)),
    sequence(ECDSA_WITH_SHA256),
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, extensions),
  )
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)])
  return sequence(body, sequence(ECDSA_WITH_SHA256), tagged(0x03, signature))
}

const oid = (...bytes: number[]) => tagged(0x06, Buffer.from(bytes))
const COMMON_NAME = oid(0x55, 0x04, 0x03)
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11)
const ECDSA_WITH_SHA256 = oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content])
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

/** `20261123080000Z` */
const time = (at: number) => tagged(0x18, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}Z`))

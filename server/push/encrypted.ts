// A message that only one phone can read: RFC 8291 (aes128gcm), with nothing but what Node has.
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** A phone's own keys, base64url, as its browser gives them. */
export type PhoneKeys = { readonly p256dh: string; readonly auth: string }
/** What is new with each message; a test knows it beforehand. */
export type Fresh = { readonly salt: Buffer; readonly privateKey: Buffer }

const KEY_BYTES = 16
const NONCE_BYTES = 12
const RECORD_BYTES = 4_096
/** Says that this record is the last one. */
const LAST = Buffer.from([2])

/** The body of the request to the push service. @throws when the phone's key is no point of the curve. */
export function encryptedFor({ p256dh, auth }: PhoneKeys, text: string, fresh = freshOnes()): Buffer {
  const { salt } = fresh
  const own = createECDH('prime256v1')
  own.setPrivateKey(fresh.privateKey)
  const ownKey = own.getPublicKey()
  const phoneKey = Buffer.from(p256dh, 'base64url')
  const secret = own.computeSecret(phoneKey)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), phoneKey, ownKey])
  const material = derived(secret, Buffer.from(auth, 'base64url'), info, 32)
  const key = derived(material, salt, Buffer.from('Content-Encoding: aes128gcm\0'), KEY_BYTES)
  const nonce = derived(material, salt, Buffer.from('Content-Encoding: nonce\0'), NONCE_BYTES)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.update(LAST), cipher.final(), cipher.getAuthTag()])
  return Buffer.concat([salt, recordSize(), Buffer.from([ownKey.length]), ownKey, sealed])
}

function freshOnes(): Fresh {
  const own = createECDH('prime256v1')
  own.generateKeys()
  return { salt: randomBytes(16), privateKey: own.getPrivateKey() }
}

const derived = (secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))

function recordSize(): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(RECORD_BYTES)
  return size
}

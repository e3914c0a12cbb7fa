// The certificate with which the server itself speaks https: two PEM files, checked when read, and read again when they change.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { CannotStart } from './cannot-start.ts'
import { log } from './log.ts'

export type CertificateFiles = { readonly cert: string; readonly key: string }
export type Pem = { readonly cert: Buffer; readonly key: Buffer }

export class Certificate {
  private readonly files: CertificateFiles
  private seen: string
  private current: Pem

  /** @throws {CannotStart} a file is missing, is not what it should be, or the two are not a pair. */
  constructor(files: CertificateFiles) {
    this.files = files
    this.seen = whenWritten(files)
    this.current = readPair(files)
  }

  get pem(): Pem {
    return this.current
  }

  /** When it ends, milliseconds since 1970, UTC. */
  get expiresAt(): number {
    return new X509Certificate(this.current.cert).validToDate.getTime()
  }

  /** The new pair, once after the files have changed. Half of a renewal is no pair: the old one stays until the other half is there. */
  renewed(): Pem | null {
    const written = whenWritten(this.files)
    if (written === this.seen) return null
    this.seen = written
    try {
      this.current = readPair(this.files)
      return this.current
    } catch (cause) {
      log('the new certificate is not taken, the old one stays', cause instanceof CannotStart ? cause.message : cause)
      return null
    }
  }
}

function readPair(files: CertificateFiles): Pem {
  const cert = readPem(files.cert)
  const key = readPem(files.key)
  if (!certificateIn(cert, files.cert).checkPrivateKey(keyIn(key, files.key)))
    throw new CannotStart('tls-no-pair', { file: files.cert, key: files.key })
  try {
    createSecureContext({ cert, key })
  } catch (cause) {
    throw new CannotStart('tls-not-certificate', { file: files.cert }, cause) // too weak, or a chain that is broken
  }
  return { cert, key }
}

function readPem(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new CannotStart('tls-unreadable', { file }, cause)
  }
}

function certificateIn(pem: Buffer, file: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch (cause) {
    throw new CannotStart('tls-not-certificate', { file }, cause)
  }
}

function keyIn(pem: Buffer, file: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    throw new CannotStart('tls-not-key', { file }, cause)
  }
}

/** A file that is away for the moment of its renewal was written never. */
const whenWritten = ({ cert, key }: CertificateFiles): string =>
  [cert, key].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 'never').join(' ')

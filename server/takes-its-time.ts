// Lines that send something large: the server's patience with one request does not end them, whoever reads them does.
import type { Duplex } from 'node:stream'

const patientWith = new WeakSet<Duplex>()

/** Whoever calls this watches the line: it is ended when nothing comes any more. */
export const takesItsTime = (line: Duplex): void => {
  patientWith.add(line)
}

export const mayTakeItsTime = (line: Duplex): boolean => patientWith.has(line)

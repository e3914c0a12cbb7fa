// What a slips view says of an office with one printer, of which nobody has asked anything.
import { PLAIN_SLIP, VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'

export const ONE_PRINTER = { printer: VIRTUAL_PRINTER, style: PLAIN_SLIP, asked: [] } as const

// Where a printer's process keeps what it has begun.
import { join } from 'node:path'
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'

/**
 * The printer that an office had before it could have several keeps the folder that it had: what it has printed today it does not
 * print again.
 */
export const printerFolder = (dataFolder: string, office: string, printer: string): string =>
  printer === VIRTUAL_PRINTER.id ? join(dataFolder, 'printers', office) : join(dataFolder, 'printers', office, printer)

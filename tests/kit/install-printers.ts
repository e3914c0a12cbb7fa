// The administrator says which printers the central office has.
import { PLAIN_SLIP, VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import type { Printer, SlipSettings } from '#shared/queue/printers.ts'
import { administratorAt } from './change-settings.ts'

/** Each as the virtual one is, but for what is said of it. */
export async function install(
  url: string,
  printers: readonly (Partial<Printer> & { readonly id: string })[],
  slip: SlipSettings = PLAIN_SLIP,
): Promise<void> {
  const change = await administratorAt(url)
  await change('printers', () => ({ printers: printers.map((one) => ({ ...VIRTUAL_PRINTER, ...one })), slip }))
}

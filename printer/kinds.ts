// Which kinds of printer there are. A new kind is one file of its own and one line here.
import type { LinkOptions, PrinterLink } from './link.ts'
import { openVirtualLink } from './virtual/virtual-link.ts'

const kinds: Readonly<Record<string, (options: LinkOptions) => Promise<PrinterLink>>> = {
  virtual: openVirtualLink,
}

export function openLink(kind: string, options: LinkOptions): Promise<PrinterLink> {
  const open = kinds[kind]
  if (open === undefined) throw new Error(`No printer of kind "${kind}"; there is: ${Object.keys(kinds).join(', ')}`)
  return open(options)
}

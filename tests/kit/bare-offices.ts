// Offices with nothing around them: no printer, no signs, no days before, and no phones.
import { noPace } from '#shared/queue/pace.ts'
import { DoorCodes } from '../../server/door-codes.ts'
import type { Offices } from '../../server/offices.ts'
import { TicketPages } from '../../server/ticket-pages.ts'

export const bareOffices = (clock: () => number): ConstructorParameters<typeof Offices>[0] => ({
  clock,
  paceBefore: () => noPace,
  printerOf: () => null,
  linesDown: () => [],
  isRated: () => false,
  ticketPages: new TicketPages(Buffer.alloc(32), () => null),
  doorCodes: new DoorCodes(Buffer.alloc(32), () => null),
  ownDevicesOnly: () => false,
})

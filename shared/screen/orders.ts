// What this page is told to do, and whoever on it listens. A page has one line, so it has one ear.
import type { Order } from '../protocol.ts'

const listeners = new Set<(order: Order) => void>()

export function giveOrder(order: Order): void {
  for (const listener of listeners) listener(order)
}

export function hearOrders(listener: (order: Order) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

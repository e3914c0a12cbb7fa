// A screen whose office is no more, or that came before there was any: as soon as there is one, its page loads itself for that.

import { loadAnew } from './load-anew.ts'

export async function reloadForOtherOffice(mine: string): Promise<void> {
  const offices = await officesNow()
  if (offices.length > 0 && !offices.includes(mine)) await loadAnew()
}

async function officesNow(): Promise<string[]> {
  try {
    const hub = (await (await fetch('/api/hub')).json()) as { offices: readonly { id: string }[] } // our own server's own shape
    return hub.offices.map(({ id }) => id)
  } catch (problem) {
    console.warn('nobody could say which offices there are', problem)
    return []
  }
}

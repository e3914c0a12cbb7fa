// Keeps a house open; when its demo is thrown away it closes, and opens again empty, in the same folder and at the same address.
import type { Config } from './config.ts'
import { setDemoAside } from './demo/set-aside.ts'
import { type House, openHouse } from './house.ts'
import { log } from './log.ts'

export type KeptHouse = {
  /** The one that is open now. */
  readonly house: () => House
  close(): Promise<void>
}

/** `opened` is told of each. @throws {CannotStart} as `openHouse`. */
export async function keepHouse(
  config: Config,
  opened: (house: House) => void = () => undefined,
  clock: () => number = Date.now,
): Promise<KeptHouse> {
  let house = await openHouse(config, clock)
  let moving = Promise.resolve()
  const watch = (open: House) => {
    opened(open)
    void open.thrownAway.then(() => {
      moving = moveOut(open) // were it to fail, the process ends, and whoever keeps it running starts it anew
    })
  }
  const moveOut = async (demo: House) => {
    await demo.close()
    const empty = madeRoom(config.dataFolder, clock())
    house = await openHouse({ ...config, port: demo.port, ...(empty && { empty, lively: false }) }, clock)
    watch(house)
  }
  watch(house)
  return {
    house: () => house,
    close: async () => {
      await moving
      await house.close()
    },
  }
}

/** False when the files would not move: then the demo goes on. */
function madeRoom(folder: string, at: number): boolean {
  try {
    log(`the demo was thrown away; its data is kept as ${setDemoAside(folder, at)}`)
    return true
  } catch (cause) {
    log('the demo could not be thrown away', cause)
    return false
  }
}

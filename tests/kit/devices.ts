// Screens that make their own key and wait at the door with a code, and the administrator who confirms it.
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { Fleet } from '#shared/devices/fleet.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import {
  type Code,
  ENROLMENT,
  type EnrolmentDown,
  type EnrolmentUp,
  type Look,
  type Order,
  type Screen,
} from '#shared/protocol.ts'
import { get, post, TestScreen } from './house.ts'

export const newKey = (): string => randomBytes(32).toString('base64url')

/** A screen that carries the key of a device. */
export const withKey = <S extends Screen>(url: string, key: string, look: Look & { readonly screen: S }, more = {}) =>
  new TestScreen<S>(url, look, '', { auth: { look, device: key }, ...more })

/** A screen that asks to be a device of the house. */
export class Comer {
  readonly socket: Socket<EnrolmentDown, EnrolmentUp>
  readonly codes: Code[] = []
  readonly admitted: Promise<void>
  private waiter: (() => void) | null = null

  constructor(url: string, kind: DeviceKind, key: string) {
    this.socket = io(url + ENROLMENT, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { kind, device: key },
    })
    this.socket.on('code', (code) => {
      this.codes.push(code)
      this.waiter?.()
    })
    this.admitted = new Promise((resolve) => this.socket.once('admitted', resolve))
    onTestFinished(() => {
      this.socket.disconnect()
    })
  }

  /** The code that it shows, once it has shown so many. */
  code(nth = 1): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.codes[nth - 1]
        if (found !== undefined) resolve(found.code)
      }
      this.waiter = look
      look()
    })
  }

  refused(): Promise<string> {
    return new Promise((resolve) => {
      this.socket.once('connect_error', (error) => resolve(error.message))
    })
  }
}

const place = { place: 'Αίθουσα αναμονής', layout: null }

export const enrol = (url: string, cookie: string, wanted: object): Promise<Response> =>
  post(url, '/api/devices/enrol', { ...place, ...wanted }, cookie)

export const act = (url: string, cookie: string, what: string, body: object): Promise<Response> =>
  post(url, `/api/devices/${what}`, body, cookie)

export const fleetOf = async (url: string, cookie: string): Promise<Fleet> =>
  (await get(url, '/api/devices', cookie)).json() as Promise<Fleet> // the server's own, typed by the protocol

/** Comes, shows its code, and is confirmed. */
export async function enrolled(
  url: string,
  cookie: string,
  wanted: { readonly kind: DeviceKind; readonly office: string; readonly name: string; readonly layout?: string },
): Promise<{ readonly key: string; readonly id: string }> {
  const key = newKey()
  const comer = new Comer(url, wanted.kind, key)
  const code = await comer.code()
  const answer = await enrol(url, cookie, { code, ...wanted })
  if (answer.status !== 200) throw new Error(`${wanted.name} was not enrolled: ${await answer.text()}`)
  await comer.admitted
  const fleet = (await answer.json()) as Fleet // the server's own
  const found = fleet.devices.find(({ name, office }) => name === wanted.name && office === wanted.office)
  if (found === undefined) throw new Error(`${wanted.name} is not in the fleet`)
  return { key, id: found.id }
}

/** Everything that this screen is told to do, from now on. */
export function ordersTo(screen: Pick<TestScreen<Screen>, 'socket'>): {
  readonly heard: Order[]
  next(): Promise<Order>
} {
  const heard: Order[] = []
  let waiter: ((order: Order) => void) | null = null
  let read = 0
  screen.socket.on('order', (order) => {
    heard.push(order)
    if (waiter === null) return
    waiter(order)
    waiter = null
    read = heard.length
  })
  return {
    heard,
    next: () => {
      const waiting = heard[read]
      if (waiting !== undefined) {
        read += 1
        return Promise.resolve(waiting)
      }
      return new Promise((resolve) => {
        waiter = resolve
      })
    },
  }
}

/** Petros compares the code on the screen with the one on his page of the devices, and says what the screen is. */
export async function confirm(page: Page, screen: Page, name: string, place: string): Promise<void> {
  const code = await screen.locator('.door-code').innerText()
  await page.getByRole('button', { name: `Είναι δική μας: ${code}` }).click()
  await page.getByRole('dialog').getByText(code).waitFor()
  await page.getByLabel(/^Όνομα/).fill(name)
  await page.getByLabel(/^Πού είναι/).fill(place)
  await page.getByRole('button', { name: 'Έγκριση' }).click()
  await page.getByRole('row', { name: new RegExp(name) }).waitFor()
  await screen.locator('.at-the-door').waitFor({ state: 'detached' })
}

// Junk on the lines: each command, each event, each handshake. Nothing breaks, nothing changes, and a good word is heard after it.
import fc from 'fast-check'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { commands, readCommand, type Verb } from '#shared/queue/commands.ts'
import { deskAt, kioskAt, signIn, TestScreen } from '../kit/house.ts'
import { junk, seed, sendable, text } from '../kit/junk.ts'
import { quietMorning } from '../kit/quiet-morning.ts'

/** Looks like a command of this verb, and is none. */
const notQuite = (verb: Verb): fc.Arbitrary<unknown> => {
  const fields = Object.keys(commands[verb].shape.shape)
  const known = fc.record(Object.fromEntries(fields.map((field) => [field, junk])), { requiredKeys: [] })
  const unknown = fc.dictionary(fc.constantFrom('extra', '__proto__', 'constructor', 'toString', 'by'), junk)
  return fc.tuple(known, unknown).map(([right, wrong]) => sendable({ ...right, ...wrong, type: verb }))
}
const verbs = Object.keys(commands) as Verb[] // an object's keys are exactly its own keys here: the record is a constant

type Wild = { timeout(ms: number): { emitWithAck(event: string, ...message: unknown[]): Promise<unknown> } }
const wild = (screen: { socket: unknown }) => screen.socket as Wild // to send what types forbid

test('every command made of junk × everybody who may ask: refused in a word', async () => {
  const { house, unchanged, stillWorks } = await quietMorning()
  const at = { office: 'kentro' }
  const administrator = await signIn(house.url, 'admin')
  const askers = [
    new TestScreen(house.url, { screen: 'kiosk', ...at }),
    new TestScreen(house.url, { screen: 'board', ...at }),
    new TestScreen(house.url, { screen: 'paper', ...at }),
    new TestScreen(house.url, { screen: 'counter', ...at, counter: '3' }),
    deskAt(house.url, '4', await signIn(house.url, 'nikos')),
    new TestScreen(house.url, { screen: 'today', ...at }, await signIn(house.url, 'supervisor')),
    new TestScreen(house.url, { screen: 'today', ...at }, administrator),
    deskAt(house.url, '5', administrator),
  ]
  await Promise.all(askers.map((asker) => asker.sees(() => true)))
  let nth = 0
  for (const verb of verbs)
    await fc.assert(
      fc.asyncProperty(notQuite(verb), fc.integer({ min: 0, max: askers.length - 1 }), async (command, who) => {
        fc.pre(readCommand(command) === null)
        nth += 1
        const message = { id: `fuzz-${verb}-${nth}`, office: 'kentro', command, kept: 0 }
        const asker = askers[who]
        const answer = asker && (await wild(asker).timeout(5_000).emitWithAck('ask', message))
        expect(answer).toEqual({ ok: false, refusal: 'malformed' })
      }),
      { numRuns: 100, seed },
    )
  expect(nth).toBeGreaterThan(verbs.length * 80)
  unchanged()
  await stillWorks()
})

test('every event made of junk, and events that do not exist: the line and the server live on', async () => {
  const { house, unchanged, stillWorks } = await quietMorning()
  const events = fc.oneof(fc.constantFrom('ask', 'report', 'view', 'message', 'error'), text)
  const kiosk = kioskAt(house.url)
  await kiosk.sees(() => true)
  await fc.assert(
    fc.asyncProperty(events, fc.array(junk.map(sendable), { maxLength: 3 }), async (event, messages) => {
      fc.pre(
        !['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'].includes(event),
      )
      wild(kiosk)
        .timeout(1)
        .emitWithAck(event, ...messages)
        .catch(() => undefined)
      const envelope = { id: 'fuzz-event', office: 'kentro', command: messages[0], kept: messages[1] }
      const answer = await wild(kiosk).timeout(5_000).emitWithAck('ask', envelope)
      expect(answer).toEqual({ ok: false, refusal: 'malformed' })
    }),
    { numRuns: 800, seed },
  )
  expect(kiosk.socket.connected).toBe(true)
  unchanged()
  await stillWorks()
})

test('junk handshakes: turned away with a reason, or let in where they say what they want to see', async () => {
  const { house, unchanged, stillWorks } = await quietMorning()
  const look = fc.record(
    { screen: fc.oneof(fc.constantFrom('board', 'slips', 'desk', 'today'), junk), office: junk, counter: junk },
    { requiredKeys: [] },
  )
  const auth = fc.record({ look: fc.oneof(look, junk), deviceKey: junk, extra: junk }, { requiredKeys: [] })
  const cookie = fc.constantFrom('', 'seira_session=', 'seira_session=%E0%A4%A', `seira_session=${'x'.repeat(3_000)}`)
  await fc.assert(
    fc.asyncProperty(auth.map(sendable), cookie, async (said, shown) => {
      const visitor = io(house.url, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        auth: said as object, // junk is the point
        extraHeaders: { cookie: shown },
      })
      const outcome = await new Promise<string>((resolve) => {
        visitor.once('connect', () => resolve('in'))
        visitor.once('connect_error', ({ message }) => resolve(message))
      })
      visitor.disconnect()
      expect(['in', 'malformed', 'unknown-office', 'forbidden']).toContain(outcome)
    }),
    { numRuns: 500, seed },
  )
  unchanged()
  await stillWorks()
})

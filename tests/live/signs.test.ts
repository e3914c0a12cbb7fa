// LED signs and call buttons at the counters, on a real port: what each address shows through a morning, and whom a press calls.
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { freshLine } from '#shared/signs/examples.ts'
import type { LineNow, SignsNow } from '#shared/signs/told.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { dumpOf } from '../kit/dump.ts'
import { Cable } from '../kit/fake-at-cable.ts'
import { deskAt, get, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { LedPanel } from '../kit/led-panel.ts'
import { tempFolder } from '../kit/temp.ts'

// What goes wrong is said on the console, by the server too.
beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => said.mockRestore())
})

const lineAt = (path: string, more: Partial<CounterLine> = {}): CounterLine => {
  const fresh = freshLine('hall', ['3', '4', '7'])
  if (fresh.show === null || fresh.port.kind !== 'serial') throw new Error('a fresh line is serial and shows numbers')
  return {
    ...fresh,
    name: 'Αίθουσα',
    port: { ...fresh.port, path },
    show: {
      ...fresh.show,
      frame: '\\x02{address:2}{number:>4}\\x03',
      idle: 'dashes',
      closed: 'STOP',
      repeat: 1,
      gap: 5,
    },
    hear: [
      { pattern: '\\x02{address:2}N\\x03', does: 'next' },
      { pattern: '\\x02{address:2}R\\x03', does: 'recall' },
    ],
    ...more,
  }
}

async function aHouseWithSigns() {
  const panel = await LedPanel.open()
  const cable = new Cable(panel, tempFolder('/dev/shm'))
  await cable.plugIn()
  const folder = tempFolder()
  const { url } = await openTestHouse(folder)
  const change = await administratorAt(url)
  await change('signs', () => ({ counterLines: [lineAt(cable.path)] }))
  const kiosk = kioskAt(url)
  const take = async (service: string) => {
    const answer = await kiosk.ask({ type: 'takeTicket', service, language: 'el', priority: null })
    return answer.ok ? (answer.reply.ticket ?? '') : answer.refusal
  }
  const admin = await signIn(url, 'admin')
  const line = async (): Promise<LineNow | undefined> =>
    ((await (await get(url, '/api/signs/kentro', admin)).json()) as SignsNow).lines[0] // our own answer
  return { url, panel, cable, change, take, line, folder, admin }
}
const sits = async (url: string, counter: string, who: string) => {
  const desk = deskAt(url, counter, await signIn(url, who))
  const answer = await desk.ask({ type: 'openCounter', counter, takeOver: false })
  if (!answer.ok) throw new Error(answer.refusal)
  return desk
}

test('a morning as the signs tell it, with a cable that falls out and a sign that loses its electricity', async () => {
  const { url, panel, cable, take, line } = await aHouseWithSigns()
  await panel.showing('03', 'STOP')
  const maria = await sits(url, '3', 'maria')
  await panel.showing('03', '----')
  expect(panel.shows.get('07')).toBe('STOP')
  await take('a')
  await maria.ask({ type: 'callNext', counter: '3' })
  await panel.showing('03', '   1')
  // A recall is told once more, at once: many signs blink at each frame.
  const before = panel.told.length
  await maria.ask({ type: 'recall', counter: '3' })
  await panel.until(({ told }) => told.slice(before).includes('03    1'))
  // Nobody acknowledges anything: it is all said again.
  panel.goesDark()
  await panel.showing('03', '   1')
  await panel.showing('07', 'STOP')
  await maria.ask({ type: 'startServing', counter: '3' })
  await cable.unplug()
  await expect
    .poll(line, SOON)
    .toMatchObject({ state: 'down', trouble: expect.stringMatching(/unplugged|wrong-address/) })
  await maria.ask({ type: 'finish', counter: '3', rows: [] })
  await maria.ask({ type: 'pause', counter: '3', reason: 'break' })
  panel.goesDark()
  await cable.plugIn()
  await panel.showing('03', 'STOP')
  await expect.poll(line, SOON).toMatchObject({ state: 'up', trouble: null })
  // Only the newest counts: what was between was never shown.
  expect(panel.shows.get('04')).toBe('STOP')
  expect(panel.junk).toBe(0)
})

test('buttons call once however nervously they are pressed, as the clerk who sits there', async () => {
  const { url, panel, take, folder, line } = await aHouseWithSigns()
  await panel.showing('03', 'STOP')
  const maria = await sits(url, '3', 'maria')
  const nikos = await sits(url, '7', 'nikos')
  for (let people = 0; people < 4; people++) await take('a')
  await panel.showing('07', '----')
  // Two at the same instant: two people. And twice each.
  panel.sends('\x0203N\x03\x0207N\x03\x0203N\x03\x0207N\x03')
  const [at3, at7] = await Promise.all([
    maria.sees(({ state }) => state === 'called'),
    nikos.sees(({ state }) => state === 'called'),
  ])
  expect(new Set([at3.ticket?.label, at7.ticket?.label])).toEqual(new Set(['Α 001', 'Α 002']))
  await Promise.all([
    panel.until(({ shows }) => shows.get('03') !== '----'),
    panel.until(({ shows }) => shows.get('07') !== '----'),
  ])
  expect([panel.shows.get('03'), panel.shows.get('07')].toSorted()).toEqual(['   1', '   2'])
  await expect.poll(line, SOON).toMatchObject({ presses: 2, lastPress: { does: 'next', refusal: null } })
  // While somebody is served, «Επόμενος» does nothing: what Maria writes on her desk is not lost.
  await maria.ask({ type: 'startServing', counter: '3' })
  await maria.sees(({ state }) => state === 'serving')
  const pressedAgain = () => {
    panel.pressesNext('03')
    return line()
  }
  // Slower than what counts as the same press.
  await expect
    .poll(pressedAgain, { interval: 1_000, timeout: 15_000 })
    .toMatchObject({ lastPress: { counter: '3', refusal: 'counter-busy' } })
  const calls = journalOf(folder).filter(({ command }) => String(command).startsWith('button hall '))
  expect(calls.map(({ role, person }) => [role, person]).toSorted()).toEqual([
    ['clerk', 'maria'],
    ['clerk', 'nikos'],
  ])
})

test('nobody at the counter, a paused one, and noise: nothing happens, and it is counted', async () => {
  const { url, panel, take, line, folder } = await aHouseWithSigns()
  await panel.showing('04', 'STOP')
  await take('a')
  const facts = () => journalOf(folder).length
  const before = facts()
  panel.pressesNext('04')
  await expect.poll(line, SOON).toMatchObject({ lastPress: { counter: '4', refusal: 'counter-closed' } })
  panel.sends('\xff\x00NNN\x02\x0299N\x03garbage')
  await expect.poll(async () => (await line())?.skipped, SOON).toBeGreaterThan(15)
  expect(facts()).toBe(before)
  const maria = await sits(url, '4', 'maria')
  await maria.ask({ type: 'pause', counter: '4', reason: 'break' })
  const paused = facts()
  panel.sends('\x0204R\x03')
  await expect.poll(line, SOON).toMatchObject({ lastPress: { does: 'recall', refusal: 'counter-paused' } })
  expect(facts()).toBe(paused)
})

test('a port that is busy or is none is said, and the house goes on; settings that cannot be are refused', async () => {
  const { url, change, cable, line, admin, panel } = await aHouseWithSigns()
  await panel.showing('03', 'STOP')
  const today = new TestScreen(url, { screen: 'today', office: 'kentro' }, await signIn(url, 'supervisor'))
  await change('signs', () => ({ counterLines: [lineAt(`${cable.path}-not-there`)] }))
  await expect.poll(line, SOON).toMatchObject({ state: 'down', trouble: 'wrong-address' })
  await today.sees(({ linesDown }) => linesDown.includes('Αίθουσα'))
  await change('signs', () => ({ counterLines: [lineAt('/dev/null')] }))
  await expect.poll(line, SOON).toMatchObject({ state: 'down', trouble: 'not-a-device' })
  await change('signs', () => ({ counterLines: [lineAt(cable.path)] }))
  await today.sees(({ linesDown }) => linesDown.length === 0)
  await change('signs', () => ({ counterLines: [] }))
  expect(await (await get(url, '/api/signs/kentro', admin)).json()).toMatchObject({ lines: [] })
  await expect(
    change('signs', () => ({ counterLines: [lineAt(cable.path, { places: [{ counter: '99', address: '1' }] })] })),
  ).rejects.toThrow('unknown')
  const twice = [lineAt(cable.path), { ...lineAt(cable.path), id: 'other' }]
  await expect(change('signs', () => ({ counterLines: twice }))).rejects.toThrow('port-taken')
})

test('only the house’s own process may say that a button was pressed', async () => {
  const { url, admin, panel, take, folder } = await aHouseWithSigns()
  await panel.showing('03', 'STOP')
  const maria = await sits(url, '3', 'maria')
  await take('a')
  const before = journalOf(folder).length
  const stranger = new TestScreen(url, { screen: 'signs', office: 'kentro' }, admin, { reconnection: false })
  expect(await stranger.refused()).toBe('forbidden')
  const press = { id: randomUUID(), line: 'hall', counter: '3', does: 'next' }
  await expect(maria.socket.timeout(300).emitWithAck('press', press as never)).rejects.toThrow()
  expect(journalOf(folder)).toHaveLength(before)
})

/** A line is heard every two seconds. */
const SOON = { timeout: 15_000 }

type Row = { readonly command: unknown; readonly role: unknown; readonly person: unknown }
const journalOf = (folder: string) => (dumpOf(folder).journal ?? []).map((row) => JSON.parse(row) as Row) // its columns

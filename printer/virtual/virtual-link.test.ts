// The virtual printer keeps its last fifty slips through a restart, whatever they are called.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { slipBytes } from '../bytes/slip-bytes.ts'
import { openLink } from '../kinds.ts'

let dataFolder: string
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'seira-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

const open = (office = 'central') =>
  openLink({ kind: 'virtual' }, { office, dataFolder, profile: EPSON_80MM, onChange: () => undefined })
const folderOf = (office: string) => join(dataFolder, 'virtual-printer', office)
const line = { kind: 'text', text: 'Α 023', align: 'center', bold: true, width: 8, height: 8 } as const
const bytes = slipBytes({ lines: [line], lost: [] }, EPSON_80MM)

test('shows what was printed, newest first, also after a restart', async () => {
  const before = await open()
  await before.print({ id: '2026-11-23 Α 023', bytes, staleAt: 0, afterBroken: false })
  await before.print({ id: '2026-11-23 Α 024', bytes, staleAt: 0, afterBroken: false })
  const after = await open()
  expect(after.papers()).toEqual(before.papers())
  expect(after.papers().map(({ id }) => id)).toEqual(['2026-11-23 Α 024', '2026-11-23 Α 023'])
  expect(after.papers()[0]).toMatchObject({ bytes: bytes.length, lines: [line, { kind: 'cut' }] })
})

test('each office has its own paper', async () => {
  const [central, annexe] = [await open(), await open('annexe')]
  await central.print({ id: '2026-11-23 Α 023', bytes, staleAt: 0, afterBroken: false })
  expect(annexe.papers()).toEqual([])
})

test('keeps the last fifty', async () => {
  const link = await open()
  for (let number = 1; number <= 53; number++)
    await link.print({ id: `Α ${number}`, bytes, staleAt: 0, afterBroken: false })
  expect(readdirSync(folderOf('central'))).toHaveLength(50)
  expect((await open()).papers().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => `Α ${53 - i}`))
})

test('an id is a safe file name, and comes back as it was', async () => {
  const odd = '../../etc/passwd \\ : * ? " < > | ~ . NUL 👍 Α_Β'
  await (await open()).print({ id: odd, bytes, staleAt: 0, afterBroken: false })
  const [file] = readdirSync(folderOf('central'))
  expect(file).toMatch(/^[\w%-]+\.escpos$/)
  expect((await open()).papers()[0]?.id).toBe(odd)
})

test('garbled bytes are refused; a torn file is left out and the rest is shown', async () => {
  const link = await open()
  await expect(
    link.print({ id: 'Α 1', bytes: Buffer.from([0x1b, 0x70]), staleAt: 0, afterBroken: false }),
  ).rejects.toThrow('unknown command')
  await link.print({ id: 'Α 2', bytes, staleAt: 0, afterBroken: false })
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  writeFileSync(join(folderOf('central'), '000000009_1_Α.escpos'), bytes.subarray(0, 9))
  expect((await open()).papers().map(({ id }) => id)).toEqual(['Α 2'])
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})

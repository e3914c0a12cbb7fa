// The store of handed-in files: whole or not at all, each once, and never so many that the journal has no room.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { databaseFile, openDatabase } from '../../server/database/open.ts'
import { FileStore, type Room } from '../../server/files/file-store.ts'
import { verify } from '../../server/reports/verify.ts'
import { mp4Of, PNG, sha256Of, WAV } from '../kit/small-files.ts'
import { tempFolder } from '../kit/temp.ts'

function store(room: Partial<Room> = {}) {
  const folder = tempFolder()
  const db = openDatabase(folder)
  onTestFinished(() => void db.close())
  const files = new FileStore(db, folder, { free: () => 10 * GB, ...room })
  const take = (bytes: AsyncIterable<Buffer> | Buffer, name = 'βίντεο.mp4') =>
    files.take({
      bytes: Buffer.isBuffer(bytes) ? Readable.from([bytes]) : bytes,
      length: null,
      name,
      by: 'petros',
      at: 7,
    })
  /** Everything that lies in the store's folder. */
  const left = () => readdirSync(join(folder, 'files'), { recursive: true }).map(String).sort()
  return { folder, db, files, take, left }
}
const GB = 1024 ** 3
const MB = 1024 ** 2

test('a file is known by its bytes, lies under its content’s name, and is the same file when it comes twice', async () => {
  const { files, take, left } = store()
  const sha256 = sha256Of(PNG)
  const file = { sha256, type: 'image/png', bytes: PNG.length, name: 'λογότυπο.gif', addedAt: 7 }
  expect(await take(PNG, 'λογότυπο.gif')).toEqual({ ok: true, file })
  expect(await take(PNG, 'πάλι.png')).toEqual({ ok: true, file })
  expect(left()).toEqual([sha256, 'arriving'])
  expect(await take(WAV, 'φωνή.wav')).toMatchObject({ ok: true, file: { type: 'audio/wav' } })
  expect(files.all()).toHaveLength(2)
})

test.for([
  ['an MP4', mp4Of(40), 'video/mp4'],
  ['a WebM', Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'latin1'), 'video/webm'],
  ['a JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), 'image/jpeg'],
  ['a WebP', Buffer.from('RIFF\x1a\0\0\0WEBPVP8 ', 'latin1'), 'image/webp'],
  ['an MP3 with its tags', Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), 'audio/mpeg'],
  ['an MP3 without', Buffer.from('\xff\xfb\x90\x64\0\0', 'latin1'), 'audio/mpeg'],
  ['an Ogg of Opus', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead')]), 'audio/ogg'],
] as const)('%s is taken for what it is', async ([, bytes, type]) => {
  expect(await store().take(bytes)).toMatchObject({ ok: true, file: { type } })
})

test.for([
  ['a drawing that can hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a Matroska film', Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska', 'latin1')],
  ['a picture of a telephone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1')],
  ['an Ogg of pictures', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('\x80theora')])],
  ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
] as const)('%s is not taken, and nothing is left of it', async ([, bytes]) => {
  const { take, left, files } = store()
  expect(await take(bytes)).toEqual({ ok: false, why: 'no-known-type' })
  expect([left(), files.all()]).toEqual([['arriving'], []])
})

test('an upload that breaks off, that is empty or too large leaves nothing', async () => {
  const { take, left, files } = store()
  async function* breaking(): AsyncGenerator<Buffer> {
    yield mp4Of(MB)
    throw new Error('ECONNRESET')
  }
  async function* endless(first: Buffer): AsyncGenerator<Buffer> {
    yield first
    for (;;) yield Buffer.alloc(MB)
  }
  expect(await take(breaking())).toEqual({ ok: false, why: 'broken-off' })
  expect(await take(Readable.from([]))).toEqual({ ok: false, why: 'empty' })
  expect(await take(endless(PNG))).toEqual({ ok: false, why: 'too-large' })
  expect(await take(endless(WAV))).toEqual({ ok: false, why: 'too-large' })
  const announced = { length: 301 * MB, name: 'πολύ μεγάλο', by: 'petros', at: 7 }
  expect(await files.take({ ...announced, bytes: Readable.from([mp4Of(1)]) })).toEqual({ ok: false, why: 'too-large' })
  expect([left(), files.all()]).toEqual([['arriving'], []])
})

test('the journal’s room on the disk is not for files, and all files together have their limit', async () => {
  const nearlyFull = store({ free: () => GB + 100 })
  expect(await nearlyFull.take(mp4Of(200))).toEqual({ ok: false, why: 'disk-full' })
  expect(await nearlyFull.take(PNG)).toMatchObject({ ok: true })
  expect(nearlyFull.left()).toEqual([sha256Of(PNG), 'arriving'])
  const small = store({ most: 3 * MB })
  expect(await small.take(mp4Of(2 * MB))).toMatchObject({ ok: true })
  expect(await small.take(mp4Of(2 * MB + 1))).toEqual({ ok: false, why: 'store-full' })
  expect(await small.take(PNG)).toMatchObject({ ok: true })
})

test('what a power cut left half is gone when the store opens, and what went astray is said', async () => {
  const { folder, db, files, take, left } = store()
  await take(PNG, 'χάθηκε.png')
  await take(WAV)
  writeFileSync(join(folder, 'files/arriving/half'), 'half')
  const again = new FileStore(db, folder)
  expect(left()).not.toContain('arriving/half')
  rmSync(join(folder, 'files', sha256Of(PNG)))
  writeFileSync(join(folder, 'files/nobody-knows'), 'x')
  expect(again.find(sha256Of(PNG))).toBeUndefined()
  expect(verify(databaseFile(folder)).differences).toEqual([
    { table: 'files', key: sha256Of(PNG), stored: { name: 'χάθηκε.png' }, recounted: null },
    { table: 'files', key: 'nobody-knows', stored: null, recounted: { name: 'nobody-knows' } },
  ])
  await take(PNG) // handed in once more, it is here again
  expect(files.find(sha256Of(PNG))).toMatchObject({ name: 'χάθηκε.png' })
  expect(files.remove(sha256Of(WAV))).toBe(true)
  expect(existsSync(join(folder, 'files', sha256Of(WAV)))).toBe(false)
})

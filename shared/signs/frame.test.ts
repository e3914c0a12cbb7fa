// A frame template becomes exactly the bytes that a manual promises, or says clearly why it cannot.
import { describe, expect, test } from 'vitest'
import type { LinePort, LineShow } from '../queue/counter-lines.ts'
import { asHex, byteSaid, bytesTyped } from './bytes-said.ts'
import { checksumOf } from './checksum.ts'
import { EXAMPLES, freshLine, NO_CHECKSUM } from './examples.ts'
import { compileFrame, type Place, type Shown } from './frame.ts'
import { problemsOfLine } from './line-problems.ts'

const EIGHT: LinePort = { kind: 'serial', path: '/dev/ttyUSB0', baud: 9_600, parity: 'none', dataBits: 8, stopBits: 1 }
const SEVEN: LinePort = { ...EIGHT, dataBits: 7, parity: 'even' }
const AT_4: Place = { counter: '4', address: '4' }
const A57: Shown = { kind: 'ticket', label: 'Α 057' }
const base = freshLine('line', []).show
if (base === null) throw new Error('a fresh line shows numbers')

const show = (frame: string, more: Partial<LineShow> = {}): LineShow => ({ ...base, frame, ...more })
function seen(settings: LineShow, shown: Shown = A57, place = AT_4): string {
  const frame = compileFrame(settings, [place], EIGHT)
  return frame.ok ? asSeen(frame.bytes(place, shown)) : frame.problem
}
/** `<STX>04␣␣57<ETX>`. */
const asSeen = (bytes: Uint8Array) =>
  [...bytes]
    .map(byteSaid)
    .map(({ said, plain }) => (plain || said === '␣' ? said : `<${said}>`))
    .join('')
const problem = (settings: LineShow, places: readonly Place[] = [AT_4], port = EIGHT) => {
  const frame = compileFrame(settings, places, port)
  return frame.ok ? null : `${frame.problem} ${frame.about}`.trim()
}

describe('checksums, against vectors that others published', () => {
  const digits = [...'123456789'].map((digit) => digit.charCodeAt(0))
  test('CRC-16/MODBUS of 123456789 is 4B37', () =>
    expect(checksumOf('crc16modbus', digits)).toEqual({ value: 0x4b37, size: 2 }))
  test('and of the request 01 03 00 00 00 0A it is sent as C5 CD', () => {
    const frame = show('\\x01\\x03\\x00\\x00\\x00\\x0A{checksum}', {
      checksum: { ...NO_CHECKSUM, kind: 'crc16modbus' },
    })
    const compiled = compileFrame(frame, [AT_4], EIGHT)
    expect(compiled.ok && asHex(compiled.bytes(AT_4, A57))).toBe('01 03 00 00 00 0A C5 CD')
  })
  test('XOR of 123456789 is 31, the sum of it DD', () => {
    expect(checksumOf('xor', digits)).toEqual({ value: 0x31, size: 1 })
    expect(checksumOf('sum8', digits)).toEqual({ value: 0xdd, size: 1 })
  })
  test('the XOR of an NMEA sentence, without its $, is what stands behind its star', () => {
    const sentence = '$GPGLL,5300.97914,N,00259.98174,E,125926,A*'
    const frame = `${sentence}{checksum:hex}`
    expect(seen(show(frame, { checksum: { kind: 'xor', skipFirst: 1, skipLast: 1 } }))).toBe(`${sentence}28`)
  })
})

describe('a number on a sign', () => {
  test('the frame of the reference: STX, two of address, four of number, ETX', () => {
    const frame = compileFrame(show('\\x02{address:2}{number:>4}\\x03'), [AT_4], EIGHT)
    expect(frame.ok && asHex(frame.bytes(AT_4, A57))).toBe('02 30 34 20 20 35 37 03')
  })
  test.each([
    ['{number}', '57'],
    ['{number:04}', '0057'],
    ['{number:<4}|', '57␣␣|'],
    ['{letter}{number:03}', 'A057'],
    ['{counter:>2}', '␣4'],
    ['{address:byte}!', '<EOT>!'],
    ['\\\\\\{\\}\\r\\n\\t', '\\{}<CR><LF><TAB>'],
    ['\\xfF', '<FF>'],
  ])('%s is %s', (frame, said) => expect(seen(show(frame))).toBe(said))
  test('with the letter, in Latin or as its Greek byte', () => {
    expect(seen(show('{number}', { numbers: 'letter' }))).toBe('A057')
    expect(seen(show('{number:05}', { numbers: 'letter' }))).toBe('A0057')
    expect(seen(show('{letter}'), { kind: 'ticket', label: 'Γ 001' })).toBe('G')
    const greek = compileFrame(show('{letter}', { letters: 'greek' }), [AT_4], EIGHT)
    expect(greek.ok && asHex(greek.bytes(AT_4, A57))).toBe('C1') // Α in ISO 8859-7
  })
  test('a thousand on three digits loses its beginning, and the frame keeps its length', () => {
    const thousand: Shown = { kind: 'ticket', label: 'Α 1000' }
    expect(seen(show('{number:3}'), thousand)).toBe('000')
    expect(seen(show('{number:4}', { numbers: 'letter' }), thousand)).toBe('A000')
    expect(seen(show('{number}'), thousand)).toBe('1000')
  })
  test('nothing, dashes and words fill the same room', () => {
    const frame = show('[{letter}{number:4}]')
    expect(seen(frame, { kind: 'blank' })).toBe('[␣␣␣␣␣]')
    expect(seen(frame, { kind: 'dashes' })).toBe('[-----]')
    expect(seen(frame, { kind: 'text', text: 'STOP!' })).toBe('[␣STOP]')
  })
})

describe('what cannot be is said when it is typed, not when it runs', () => {
  test.each([
    ['{nubmer}', 'template-field nubmer'],
    ['\\x02{number', 'template-brace {number'],
    ['number}', 'template-brace }'],
    ['\\x0', 'template-escape \\x0'],
    ['\\q', 'template-escape \\q'],
    ['Θ{number}', 'template-letter Θ'],
    ['{number:0}', 'template-form {number:0}'],
    ['{number:99}', 'template-form {number:99}'],
    ['{number:hex}', 'template-form {number:hex}'],
    ['{checksum}', 'template-no-checksum {checksum}'],
    [`${'x'.repeat(65)}`, 'template-long 64'],
  ])('%s', (frame, said) => expect(problem(show(frame))).toBe(said))
  test('two counters, and nothing that says which', () => {
    const two = [AT_4, { counter: '5', address: '5' }]
    expect(problem(show('{number:4}'), two)).toBe('template-address')
    expect(problem(show('{counter}{number:4}'), two)).toBeNull()
  })
  test('a checksum that was chosen and stands nowhere', () =>
    expect(problem(show('{number}', { checksum: { ...NO_CHECKSUM, kind: 'xor' } }))).toBe('template-checksum xor'))
  test('an address that is no byte', () =>
    expect(problem(show('{address:byte}'), [{ counter: '4', address: 'A4' }])).toBe('template-byte A4'))
  test('a line of seven bits carries ASCII and nothing else', () => {
    const sum = { checksum: { ...NO_CHECKSUM, kind: 'sum8' as const } }
    expect(problem(show('\\xAA{number}'), [AT_4], SEVEN)).toBe('template-bits \\xAA{number}')
    expect(problem(show('{number}{checksum}', sum), [AT_4], SEVEN)).toContain('template-bits')
    expect(problem(show('{number}{checksum:hex}', sum), [AT_4], SEVEN)).toBeNull()
    expect(problem(show('{letter}', { letters: 'greek' }), [AT_4], SEVEN)).toContain('template-bits')
  })
  test('every example makes sense at two counters', () => {
    for (const { id, show: frame, hear } of EXAMPLES) {
      const line = { ...freshLine('line', ['4', '12']), show: frame, hear: [...hear] }
      expect([id, problemsOfLine(line)]).toEqual([id, []])
    }
  })
})

test('bytes as people type them', () => {
  expect(bytesTyped('02 30 34')).toEqual([2, 0x30, 0x34])
  expect(bytesTyped('\\x0204N\\x03')).toEqual([2, 0x30, 0x34, 0x4e, 3])
  expect(bytesTyped('Ω')).toBeNull()
})

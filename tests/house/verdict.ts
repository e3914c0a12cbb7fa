// What the table says about one import: null, or a sentence for whoever wrote it.
import { isTest, isToolSetting, type Room, roomOf } from './rooms.ts'
import type { Import } from './source-files.ts'

type Arrow = Pick<Import, 'file' | 'line' | 'target' | 'kind' | 'typeOnly'>

export function verdict(arrow: Arrow): string | null {
  const { file, line, target, kind, typeOnly } = arrow
  if (isTest(file) || isToolSetting(file)) return null
  const room = roomOf(file)
  if (room === undefined) return `${file} stands in no room. ARCHITECTURE.md lists the rooms: move it into one of them.`
  const says = (why: string) => `${file}:${line} imports ${target}. ${why} ${room.instead}`
  if (kind === 'package') return room.packages.includes(target) ? null : says(packagesOf(room))
  if (isTest(target)) return says('Nobody but a test imports a test or its kit.')
  if (isToolSetting(target)) return says('Nobody imports the settings of a tool.')
  if (roomOf(target) === room) return null
  if (startsWithOneOf(target, room.types))
    return typeOnly ? null : says(`${room.name} takes only types from there: write \`import type\`.`)
  if (startsWithOneOf(target, room.never) || !startsWithOneOf(target, room.may)) return says(arrowsOf(room))
  return null
}

const startsWithOneOf = (path: string, names: readonly string[]) => names.some((name) => path.startsWith(name))
const list = (words: readonly string[]) => words.join(', ')

function arrowsOf({ name, may, never }: Room): string {
  const allowed =
    may.length === 0 ? 'nothing outside itself' : `${list(may)}${never.length ? ` without ${list(never)}` : ''}`
  return `${name} may import from ${allowed}.`
}

const packagesOf = ({ name, packages }: Room): string =>
  `${name} may use ${packages.length === 0 ? 'no package' : `only the packages ${list(packages)}`}.`

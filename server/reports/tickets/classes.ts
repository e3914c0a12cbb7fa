// Priority classes in a report: named, but never of so few that somebody could be recognised, nor by what the sum leaves over.
import { FEWEST } from '#shared/reports/tickets-told.ts'
import { Group } from './group.ts'

export type ClassGroup = { readonly id: string | 'others' | null; readonly group: Group }

/** Classes of few stand together as others; where these are still few, the smallest other class joins them. Null keys: no class. */
export function classesTold(groups: ReadonlyMap<string | null, Group>): ClassGroup[] {
  const plain = groups.get(null) ?? new Group()
  const classes = [...groups].flatMap(([id, group]) => (id === null ? [] : [{ id, group }]))
  const smallestFirst = classes.toSorted((a, b) => a.group.people - b.group.people || (a.id < b.id ? -1 : 1))
  const others = new Group()
  let hidden = 0
  for (const { group } of smallestFirst) {
    if (group.people >= FEWEST && (others.people === 0 || others.people >= FEWEST)) break
    others.join(group)
    hidden += 1
  }
  const told = smallestFirst.slice(hidden).map(({ id }) => id)
  const tooFew = (group: Group) => group.people > 0 && group.people < FEWEST
  if (classes.length === 0 || tooFew(others) || tooFew(plain)) return []
  return [
    ...(plain.people === 0 ? [] : [{ id: null, group: plain }]),
    ...classes.filter(({ id }) => told.includes(id)),
    ...(hidden === 0 ? [] : [{ id: 'others' as const, group: others }]),
  ]
}

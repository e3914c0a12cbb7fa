// Which handed-in files a configuration names, wherever in it they stand. Whatever else is one of 64 such letters is a logo.
import type { Configuration } from './configuration.ts'

/** `path`: from the top of the configuration. `name`: what the file is called there; null: nothing. */
export type NamedFile = { readonly path: string; readonly sha256: string; readonly name: string | null }

const SHA256 = /^[0-9a-f]{64}$/

export const filesNamed = (whole: Configuration): NamedFile[] => within(whole, '', null)

/** `name`: of whatever holds this. */
function within(value: unknown, path: string, name: string | null): NamedFile[] {
  if (typeof value === 'string') return SHA256.test(value) ? [{ path, sha256: value, name }] : []
  if (typeof value !== 'object' || value === null) return []
  const own: unknown = Reflect.get(value, 'name')
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'logo' ? [] : within(one, path === '' ? key : `${path}.${key}`, typeof own === 'string' ? own : name),
  )
}

// Every package that goes into production is under a licence that goes together with EUPL-1.2.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '../..')

/** Permissive ones, which ask for a notice and no more. Another one is a question for whoever answers for the licence. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
]

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() })),
})
const typed = z.object({ type: z.string() })
/** The last two are how old packages write it. */
const manifest = z.object({
  license: z.union([z.string(), typed.transform(({ type }) => type)]).optional(),
  licenses: z.array(typed).optional(),
})

/** `MIT`, `(MIT OR GPL-2.0)`: one of what may be chosen is enough; of what holds together, each must be allowed. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(/ OR /i)
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.includes(part.trim())))

function licenceIn(folder: string): string {
  const { license, licenses = [] } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return license ?? licenses[0]?.type ?? headOfLicence(folder)
}

/** Some name none, and bring its text: «MIT License». */
function headOfLicence(folder: string): string {
  const file = join(folder, 'LICENSE')
  const [head = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return /^(?:The )?MIT License/.test(head.trim()) ? 'MIT' : 'none that it names'
}

describe('licences of the packages', () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))
  const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)

  test('all of them go together with EUPL-1.2', () => {
    const missing: string[] = []
    const wrong: string[] = []
    for (const [path, { optional }] of production) {
      const folder = join(ROOT, path)
      if (!existsSync(folder)) {
        if (optional !== true) missing.push(path) // an optional one may be for another machine
      } else if (!isAllowed(licenceIn(folder))) wrong.push(`${path}: ${licenceIn(folder)}`)
    }
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] })
    expect(production.length).toBeGreaterThan(50)
  })

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-2.0)', true],
    ['Apache-2.0 AND MIT', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-2.0', false],
    ['none that it names', false],
  ])('%s: %s', (licence, allowed) => expect(isAllowed(licence)).toBe(allowed))
})

// The names of a workbook's sheets, as Excel allows them: 31 letters, none of []:*?/\, no apostrophe at an end, none twice.
const LONGEST = 31

/** `fallback(n)` names the nth table where nothing is left of its own name. */
export function sheetNames(names: readonly string[], fallback: (n: number) => string): string[] {
  const taken = new Set<string>()
  return names.map((name, at) => {
    const wished = allowed(name) || fallback(at + 1)
    let chosen = cut(wished, LONGEST)
    for (let n = 2; taken.has(chosen.toLocaleLowerCase('el')); n += 1) {
      const tail = ` (${n})`
      chosen = cut(wished, LONGEST - tail.length) + tail
    }
    taken.add(chosen.toLocaleLowerCase('el'))
    return chosen
  })
}

function allowed(name: string): string {
  const kept = name
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
  const bare = kept
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim()
  // Excel keeps this one for itself.
  return bare.toLowerCase() === 'history' ? `${bare} 1` : bare
}

/** Counted as Excel counts, without half a letter at the end. */
const cut = (name: string, most: number): string =>
  name
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()

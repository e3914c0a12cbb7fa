// What a part of the page says, in the order of reading: what is drawn only for the eye is left out, what is named for the ear is named.

const SENTENCES = new Set(['P', 'H1', 'H2', 'LI', 'SECTION', 'ARTICLE', 'DIV', 'MAIN', 'FIGURE'])
const ENDED = /[.;:!?…]\s*$/

/** `without`: parts that are not said. Pieces are parted by a comma, paragraphs by a full stop. */
export function saidOf(whole: Element, without = ''): string {
  let said = ''
  let between = ''
  const add = (text: string) => {
    const plain = text.replace(/\s+/g, ' ')
    if (plain.trim() === '') {
      if (plain !== '' && between === ', ') between = ' '
      return
    }
    said = said === '' ? plain.trimStart() : joined(said, /^\s/.test(plain) ? '' : between, plain)
    between = ''
  }
  const part = (one: Element) => {
    if (SENTENCES.has(one.tagName)) between = '. '
    else if (between !== '. ') between = /\s$/.test(said) ? ' ' : ', '
  }
  const walk = (one: Element) => {
    if (one.getAttribute('aria-hidden') === 'true' || (without !== '' && one.matches(without))) return
    if (!one.checkVisibility()) return
    const named = one.getAttribute('data-aloud') ?? nameOfPicture(one)
    if (named !== null) return add(named)
    for (const child of one.childNodes) {
      if (child instanceof Text) add(child.data)
      if (!(child instanceof Element)) continue
      part(child)
      walk(child)
      part(child)
    }
  }
  walk(whole)
  return said.trim()
}

/** A sentence that has its stop gets no second one. */
function joined(said: string, between: string, next: string): string {
  if (between === '') return said + next
  return ENDED.test(said) ? `${said.trimEnd()} ${next}` : `${said.trimEnd()}${between}${next}`
}

export const withStop = (said: string): string => (ENDED.test(said) ? said : `${said}.`)

function nameOfPicture(one: Element): string | null {
  if (one instanceof HTMLImageElement) return one.alt
  return one.getAttribute('role') === 'img' ? (one.getAttribute('aria-label') ?? '') : null
}

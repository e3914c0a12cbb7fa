// What of the page on people stands in the address: `#people`, `#people/new`, `#people/sign-on`, `#people/of/maria`.

export type Which = { readonly at: 'nobody' | 'new' | 'sign-on' } | { readonly at: 'person'; readonly id: string }

export function whichOf(hash: string): Which {
  const [, part, id] = hash.split('/')
  if (part === 'new' || part === 'sign-on') return { at: part }
  return part === 'of' && id !== undefined ? { at: 'person', id } : { at: 'nobody' }
}

export function hashOf(which: Which): string {
  switch (which.at) {
    case 'nobody':
      return '#people'
    case 'person':
      return `#people/of/${which.id}`
    default:
      return `#people/${which.at}`
  }
}

export const go = (which: Which): void => {
  location.hash = hashOf(which)
}

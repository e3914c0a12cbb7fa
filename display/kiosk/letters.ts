// How long a name is, for its style: a long one is drawn smaller rather than cut.
import type { CSSProperties } from 'react'

export const letters = (name: string): CSSProperties => ({ '--letters': name.length }) as CSSProperties // React's type knows no custom properties

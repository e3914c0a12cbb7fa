// The colours of charts on paper: the same as on the pages; each series also differs in grey.
import type { Ink } from '#shared/charts/picture.ts'

const COLOURS: Readonly<Record<Exclude<Ink, `heat-${number}`>, string>> = {
  'hue-0': '#003375',
  'hue-1': '#528dc3',
  'hue-2': '#b3cde8',
  'hue-3': '#1d222b',
  past: '#c8cfd9',
  axis: '#747d8a',
  grid: '#e3e7ec',
  target: '#1d222b',
  note: '#1d222b',
  strong: '#1d222b',
  quiet: '#5b626d',
  'on-dark': '#ffffff',
}
const HEAT = ['#edf4fb', '#d6e4f3', '#b3cde8', '#86afd8', '#6a9fcf', '#1f6cb0', '#0a4d90', '#003375'] as const

export function colourOf(ink: Ink): string {
  const heat = /^heat-(\d)$/.exec(ink)
  if (heat !== null) return HEAT[Number(heat[1])] ?? HEAT[7]
  return COLOURS[ink as keyof typeof COLOURS] // a step of heat has gone its way above
}

/** In the picture's units. */
export const strokeOf = (ink: Ink): number =>
  ink === 'grid' ? 0.75 : ink === 'strong' || ink.startsWith('hue') ? 2.2 : ink === 'past' || ink === 'target' ? 1.5 : 1

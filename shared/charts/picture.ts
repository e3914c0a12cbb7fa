// A drawn chart, as marks on a surface: a page shows them as SVG elements, an export as an SVG text. Worked out once, drawn anywhere.

/** What a mark means; colour and stroke follow from it, on screen and on paper. `hue-N`: the Nth series; `note`: what happened. */
export type Ink =
  | 'hue-0'
  | 'hue-1'
  | 'hue-2'
  | 'hue-3'
  | 'past'
  | 'axis'
  | 'grid'
  | 'target'
  | 'note'
  | 'strong'
  | 'quiet'
  | 'on-dark'
  | `heat-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`

/** Lengths in the picture's own units; y grows downwards. */
export type Mark =
  | {
      readonly mark: 'box'
      readonly x: number
      readonly y: number
      readonly wide: number
      readonly high: number
      readonly ink: Ink
    }
  | {
      readonly mark: 'line'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly ink: Ink
      readonly dashed: boolean
    }
  | {
      readonly mark: 'disc'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly ink: Ink
      /** Its edge alone, filled with the paper: it hides what lies under it. */
      readonly hollow: boolean
    }
  | {
      readonly mark: 'text'
      readonly x: number
      readonly y: number
      readonly said: string
      readonly at: 'start' | 'middle' | 'end'
      readonly ink: Ink
      /** In the picture's units. */
      readonly size: number
      readonly bold: boolean
    }

export type Picture = {
  readonly wide: number
  readonly high: number
  /** What it shows, for whoever does not see it; its figures stand in a table beside it. */
  readonly label: string
  readonly marks: readonly Mark[]
}

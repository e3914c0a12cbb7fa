// What came out of the virtual printer: slips as its paper shows them, read back from the bytes that were sent.

/** One printed line. `size` is the magnification of the printer's own font, 1 to 8. */
export type PaperLine =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly align: 'left' | 'center' | 'right'
      readonly bold: boolean
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'feed'; readonly lines: number }
  | { readonly kind: 'cut' }
  /** In dots of the print head; `png`: the picture itself, in base64. */
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly png: string }

export type PrintedSlip = {
  readonly id: string
  readonly at: number
  /** How many bytes were sent. */
  readonly bytes: number
  readonly lines: readonly PaperLine[]
}
export type PaperView = {
  /** Newest first. */
  readonly papers: readonly PrintedSlip[]
  /** Letters of its own font that a line of its paper holds. */
  readonly columns: number
  /** The office's printers that show their paper here. */
  readonly printers: readonly { readonly id: string; readonly name: string }[]
  /** Whose paper this is; null: the office has none that can be shown. */
  readonly printer: string | null
}

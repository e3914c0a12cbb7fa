// What a new installation still has to do after its first set-up: `GET /api/begin`.

/** In the order in which they are best done. */
export const BEGINNING = ['people', 'kiosk', 'board', 'slip', 'hours', 'practice'] as const
export type BeginningStep = (typeof BEGINNING)[number]

export type Beginning = {
  readonly done: Readonly<Record<BeginningStep, boolean>>
  /** Nobody needs to be shown this any more: all is done, or somebody said so. */
  readonly over: boolean
}

// How the office's ticket printer is, as far as anybody knows.

/** `silent`: nothing was heard from it. `none`: the office has no printer. */
export type PaperState = 'ready' | 'silent' | 'none'
export type Paper = { readonly state: PaperState; readonly since: number | null }

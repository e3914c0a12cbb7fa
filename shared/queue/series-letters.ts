// The letters that open a number series, in a file without shapes, for the page that offers them.

/** No Ο, Ι (they look like digits), no Π (the annexes' suffix), no Ρ (read as a Latin P). */
export const SERIES_LETTERS = 'ΑΒΓΔΕΚΛΜΝΤΦ'

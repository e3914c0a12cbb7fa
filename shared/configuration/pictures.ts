// How large a logo may be.
export const MOST_PICTURE_BYTES = 300 * 1024

// What may be chosen of a line to signs and buttons: without shapes, so that pages can have it.

export const PARITIES = ['none', 'even', 'odd'] as const
export const DATA_BITS = [7, 8] as const
export const STOP_BITS = [1, 2] as const
export const CHECKSUMS = ['none', 'xor', 'sum8', 'crc16modbus'] as const
export const NUMBERS = ['digits', 'letter'] as const
export const LETTERS = ['latin', 'greek'] as const
export const IDLES = ['blank', 'dashes', 'keep'] as const
/** What a button at a counter can mean (shared/signs/pressed.ts). */
export const BUTTONS = ['next', 'recall', 'serve', 'finish', 'missed'] as const

export type Checksum = (typeof CHECKSUMS)[number]
export type Button = (typeof BUTTONS)[number]

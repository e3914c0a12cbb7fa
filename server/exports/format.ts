// The formats that any report can be handed out in. A new one is a file here and a line in each record.

import type { Language } from '#shared/queue/words.ts'
import type { Sheet } from '#shared/reports/sheet.ts'
import { csvOf } from './csv.ts'

export const formats = ['csv'] as const
export type Format = (typeof formats)[number]
export const isFormat = (name: string): name is Format => (formats as readonly string[]).includes(name)

export const mediaTypes: Readonly<Record<Format, string>> = { csv: 'text/csv; charset=utf-8' }

type Writer = (sheet: Sheet, language: Language) => Uint8Array | Promise<Uint8Array>
const writers: Readonly<Record<Format, Writer>> = { csv: csvOf }

export const written = async (sheet: Sheet, format: Format, language: Language): Promise<Uint8Array> =>
  writers[format](sheet, language)

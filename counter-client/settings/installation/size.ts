// How much a folder holds, as people say it: `3,4 MB`.
import type { Language } from '#shared/queue/words.ts'

const MB = 1_000_000
const locale = { el: 'el-GR', en: 'en-GB' } as const

export function sizeWords(bytes: number, language: Language): string {
  const mb = bytes / MB
  return `${mb.toLocaleString(locale[language], { maximumFractionDigits: mb < 10 ? 1 : 0 })} MB`
}

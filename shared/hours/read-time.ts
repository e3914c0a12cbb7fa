// A time of day as people write it: `9:30`, `09.30`, and `09:30:00` as spreadsheets do.

/** `09:30`; null when it is none. */
export function readTime(written: string): string | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)(?::00)?$/.exec(written.trim()) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

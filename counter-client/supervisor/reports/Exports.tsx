// The report to take away, in each format that there is.
import { type Asked, addressOf } from '#shared/reports/asked.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../staff/spoken.ts'

const formats = ['csv'] as const

export function Exports({ question, asked }: { question: string; asked: Asked }) {
  const { language } = useSpoken()
  const words = text[language].exports
  return (
    <span className="reports-exports">
      {formats.map((format) => (
        <a
          key={format}
          className="quiet lined"
          download
          href={`/api/reports/${question}/as/${format}?${addressOf({ ...asked, more: { ...asked.more, language } })}`}
          aria-label={words.as(words.formats[format])}
        >
          {words.formats[format]}
        </a>
      ))}
    </span>
  )
}

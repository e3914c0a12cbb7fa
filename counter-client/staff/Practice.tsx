// The practice band of the staff pages, and the mark that goes with the practice office's name.
import { PracticeBand } from '#shared/screen/PracticeBand.tsx'
import { practice } from '#shared/text/practice.ts'
import { useSpoken } from './spoken.ts'
import './practice.css'

export function Practice({ shown }: { shown: boolean }) {
  const t = practice[useSpoken().language]
  return shown ? <PracticeBand mark={t.mark} says={`${t.countsNowhere} ${t.who}`} /> : null
}

export function PracticeMark() {
  return <span className="practice-mark">{practice[useSpoken().language].name}</span>
}

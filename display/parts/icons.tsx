// Line icons of the public screens. Each stands beside a word, so none is read aloud.
import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
const line = (d: string) => () => (
  <Icon>
    <path d={d} />
  </Icon>
)

export const ContrastIcon = () => (
  <Icon>
    <circle cx="24" cy="24" r="18" />
    <path d="M24 6a18 18 0 0 1 0 36z" fill="currentColor" />
  </Icon>
)
export const LowerIcon = line('M24 6v24M13 20l11 11 11-11M8 42h32')
export const RaiseIcon = line('M24 42V18M13 28l11-11 11 11M8 6h32')
export const SoundIcon = line('M6 18v12h8l11 9V9L14 18zM33 17a10 10 0 0 1 0 14M38 11a18 18 0 0 1 0 26')
export const AgainIcon = line('M40 24a16 16 0 1 1-5-11.5M41 6v10H31')
export const LouderIcon = line('M5 18v12h7l10 8V10L12 18zM36 16v16M28 24h16')
export const SofterIcon = line('M5 18v12h7l10 8V10L12 18zM29 24h14')
export const QuietIcon = line('M5 18v12h7l10 8V10L12 18zM30 18l12 12M42 18 30 30')
export const DownIcon = line('M24 8v28M12 25l12 12 12-12')
export const ElsewhereIcon = line('M8 24h30M26 12l12 12-12 12')
export const NoPaperIcon = line('M12 6h24v20M12 6v30l4-4 4 4 4-4M8 42 42 6')
export const PenIcon = line('M10 38l2-9L32 9l7 7-20 20zM27 14l7 7')
export const NoLinkIcon = line('M6 19a27 27 0 0 1 36 0M13 28a17 17 0 0 1 22 0M24 38h.1M8 42 42 6')
export const CalendarIcon = line('M7 11h34v31H7zM7 20h34M16 5v10M32 5v10M17 31l5 5 9-10')
export const BackspaceIcon = line('M17 10h26v28H17L5 24zM24 18l12 12M36 18 24 30')
export const BackIcon = line('M30 10 16 24l14 14')
export const PassIcon = line('M6 12h22M6 24h16M6 36h22M32 14l10 10-10 10')
export const CheckIcon = line('M9 25l10 10 20-22')
export const ClockIcon = () => (
  <Icon>
    <circle cx="24" cy="24" r="18" />
    <path d="M24 13v12l8 5" />
  </Icon>
)

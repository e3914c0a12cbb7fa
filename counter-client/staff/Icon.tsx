// The few signs of the staff screens; each stands beside a word, never alone.
const paths = {
  check: ['M3 8.5l3.2 3.2L13 4.8'],
  warn: ['M8 2.2L14.6 13.6H1.4z', 'M8 6.4v3.4M8 11.6v.4'],
  printer: ['M4 6V2h8v4M4 11H2V6h12v5h-2M4.5 9h7v5h-7z'],
  cut: ['M2 6.5a9 9 0 0112 0M8 12.4v.2M3 14L13 3'],
  clock: ['M8 2a6 6 0 100 12A6 6 0 008 2z', 'M8 4.8v3.4l2.3 1.6'],
  lock: ['M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 015 0v2.5'],
  plus: ['M8 3v10M3 8h10'],
  minus: ['M3 8h10'],
  remove: ['M4 4l8 8M12 4l-8 8'],
  up: ['M3.5 10L8 5.5l4.5 4.5'],
  down: ['M3.5 6L8 10.5 12.5 6'],
  pause: ['M6 3v10M10 3v10'],
  back: ['M6 3L2.5 6.5 6 10', 'M2.5 6.5h7a3.5 3.5 0 010 7H7'],
  counter: ['M2.5 14c.6-3.4 2.8-5 5.5-5s4.9 1.6 5.5 5', 'M10.8 5a2.8 2.8 0 11-5.6 0 2.8 2.8 0 015.6 0z'],
  phone: ['M5 2l1.6 3.4L5 6.8c.8 2 2.2 3.4 4.2 4.2l1.4-1.6L14 11v2.4c-6 1.2-12.6-5.4-11.4-11.4z'],
  video: ['M1.5 3h13v8.5h-13zM5.5 14h5'],
  bell: ['M3.5 11.5c1-1 1-2.4 1-4a3.5 3.5 0 017 0c0 1.6 0 3 1 4z', 'M6.6 13.6h2.8'],
  'bell-off': ['M3.5 11.5c1-1 1-2.4 1-4a3.5 3.5 0 017 0c0 1.6 0 3 1 4z', 'M2 1.5l12.5 13'],
  post: ['M1.5 3.5h13v9h-13z', 'M1.5 4l6.5 5 6.5-5'],
} as const

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {paths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}

export function ActionChevron() {
  return (
    <svg className="chevron" viewBox="0 0 10 16" aria-hidden="true">
      <path d="M2 2l6 6-6 6" />
    </svg>
  )
}

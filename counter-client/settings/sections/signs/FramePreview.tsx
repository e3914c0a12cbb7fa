// What a line would write for a number, for a free counter and for a closed one: as the sign shows it, as text, and as bytes.
import type { CounterLine, LineShow } from '#shared/queue/counter-lines.ts'
import { asHex, byteSaid } from '#shared/signs/bytes-said.ts'
import { compileFrame, type Piece, type Place, type Shown } from '#shared/signs/frame.ts'
import { shownAt } from '#shared/signs/shown.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { templateProblems } from '#shared/text/template-problems.ts'
import { useSpoken } from '../../../staff/spoken.ts'

const EXAMPLE = 'Α 057'
const BITS_PER_BYTE = 10

/** As a counter is that shows the example, has nobody, or is closed. */
const states = (show: LineShow): readonly { readonly is: 'ticket' | 'idle' | 'closed'; readonly shown: Shown }[] => [
  { is: 'ticket', shown: shownAt({ state: 'shows', ticket: EXAMPLE, last: EXAMPLE }, show) },
  { is: 'idle', shown: shownAt({ state: 'free', ticket: null, last: EXAMPLE }, show) },
  { is: 'closed', shown: shownAt({ state: 'closed', ticket: null, last: EXAMPLE }, show) },
]

export function FramePreview({ line }: { readonly line: CounterLine }) {
  const { language } = useSpoken()
  const words = settingsSigns[language]
  const { show, places, port } = line
  const place: Place = places.find(({ counter }) => counter === '4') ?? places[0] ?? { counter: '4', address: '4' }
  const frame = show === null || hasGap(show) ? null : compileFrame(show, places, port)
  const baud = port.kind === 'serial' ? port.baud : null
  return (
    <div className="signs-frames">
      {line.name !== '' && <h3>{line.name}</h3>}
      {show === null && <p className="quiet">{words.silentLine}</p>}
      {frame?.ok === false && <p className="heed">{templateProblems[language][frame.problem](frame.about)}</p>}
      {show !== null && frame?.ok && (
        <>
          <p className="quiet">{words.of(EXAMPLE, place.counter)}</p>
          <ol>
            {states(show).map(({ is, shown }) => {
              const bytes = frame.bytes(place, shown)
              const pieces = frame.pieces(place, shown)
              return (
                <li key={is}>
                  <b>{words.states[is]}</b>
                  <span className="signs-led" aria-hidden="true">
                    {shines(pieces)}
                  </span>
                  <Pieces pieces={pieces} />
                  <code className="signs-hex">{asHex(bytes)}</code>
                  {is === 'ticket' && (
                    <span className="quiet">
                      {words.count(bytes.length)}
                      {baud !== null && ` · ${words.takes(Math.ceil((bytes.length * BITS_PER_BYTE * 1_000) / baud))}`}
                    </span>
                  )}
                </li>
              )
            })}
          </ol>
        </>
      )}
    </div>
  )
}

/** A number that is not one yet. */
const hasGap = ({ checksum }: LineShow) => Number.isNaN(checksum.skipFirst) || Number.isNaN(checksum.skipLast)

/** What of the frame a sign shows. */
const shines = (pieces: readonly Piece[]): string =>
  pieces
    .filter(({ field }) => field === 'letter' || field === 'number')
    .map(({ bytes }) => String.fromCharCode(...bytes.map((byte) => (byte > 0x7e ? 0x3f : byte))))
    .join('')

/** Each byte as it is read, under the name of the field that it came from. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = settingsSigns[useSpoken().language]
  return (
    <code className="signs-pieces">
      {pieces.map(({ field, bytes }, at) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a template's parts have no other name than their place
          key={at}
          className={field === null ? undefined : `signs-of-${field}`}
          title={field === null ? undefined : words.fields[field]}
        >
          {bytes.map(byteSaid).map(({ said, plain }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so are its bytes
            <span key={index} className={plain ? undefined : 'signs-named'}>
              {said}
            </span>
          ))}
        </span>
      ))}
    </code>
  )
}

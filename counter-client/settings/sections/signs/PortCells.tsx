// Where a line is: a serial port of the server, with its switches, or a converter in the network.
import type { LinePort } from '#shared/queue/counter-lines.ts'
import { DATA_BITS, PARITIES, STOP_BITS } from '#shared/queue/plain-lines.ts'
import { BAUDS } from '#shared/queue/plain-printer.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import type { Wrong } from '../form-props.ts'

type Serial = Extract<LinePort, { kind: 'serial' }>
type Props = {
  readonly port: LinePort
  readonly onPort: (port: LinePort) => void
  readonly wrong: Wrong
}

const SERIAL: Serial = { kind: 'serial', path: '/dev/ttyUSB0', baud: 9_600, parity: 'none', dataBits: 8, stopBits: 1 }
const TCP: LinePort = { kind: 'tcp', host: '', port: 4_001 }

export function PortCells({ port, onPort, wrong }: Props) {
  const words = settingsSigns[useSpoken().language]
  return (
    <fieldset className="signs-part">
      <legend>{words.port}</legend>
      <div className="signs-port">
        <ChoiceCell
          label={words.port}
          value={port.kind}
          choices={(['serial', 'tcp'] as const).map((value) => ({ value, label: words.kinds[value] }))}
          onValue={(kind) => onPort(kind === 'serial' ? SERIAL : TCP)}
          wrong={wrong('port.kind')}
        />
      </div>
      {port.kind === 'tcp' ? (
        <div className="signs-cells">
          <TextCell
            label={words.host}
            seen
            maxLength={100}
            value={port.host}
            onValue={(host) => onPort({ ...port, host: host.trim() })}
            wrong={wrong('port.host')}
          />
          <TextCell
            label={words.tcpPort}
            seen
            maxLength={5}
            value={Number.isNaN(port.port) ? '' : String(port.port)}
            onValue={(typed) => onPort({ ...port, port: /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN })}
            wrong={wrong('port.port')}
          />
        </div>
      ) : (
        <SerialCells port={port} onPort={onPort} wrong={wrong} />
      )}
    </fieldset>
  )
}

function SerialCells({ port, onPort, wrong }: Props & { readonly port: Serial }) {
  const words = settingsSigns[useSpoken().language]
  /** A choice is a text; each of these is one of a few numbers. */
  const oneOf = <N extends number>(all: readonly N[]) => all.map((n) => ({ value: String(n), label: String(n) }))
  const chosen = <N extends number>(all: readonly N[], text: string, now: N) =>
    all.find((n) => String(n) === text) ?? now
  return (
    <div className="signs-cells signs-serial">
      <TextCell
        label={words.path}
        seen
        maxLength={150}
        value={port.path}
        onValue={(path) => onPort({ ...port, path: path.trim() })}
        wrong={wrong('port.path')}
      />
      <ChoiceCell
        label={words.baud}
        seen
        value={String(port.baud)}
        choices={oneOf(BAUDS)}
        onValue={(baud) => onPort({ ...port, baud: chosen(BAUDS, baud, port.baud) })}
        wrong={wrong('port.baud')}
      />
      <ChoiceCell
        label={words.parity}
        seen
        value={port.parity}
        choices={PARITIES.map((value) => ({ value, label: words.parities[value] }))}
        onValue={(parity) => onPort({ ...port, parity })}
        wrong={wrong('port.parity')}
      />
      <ChoiceCell
        label={words.dataBits}
        seen
        value={String(port.dataBits)}
        choices={oneOf(DATA_BITS)}
        onValue={(bits) => onPort({ ...port, dataBits: chosen(DATA_BITS, bits, port.dataBits) })}
        wrong={wrong('port.dataBits')}
      />
      <ChoiceCell
        label={words.stopBits}
        seen
        value={String(port.stopBits)}
        choices={oneOf(STOP_BITS)}
        onValue={(bits) => onPort({ ...port, stopBits: chosen(STOP_BITS, bits, port.stopBits) })}
        wrong={wrong('port.stopBits')}
      />
    </div>
  )
}

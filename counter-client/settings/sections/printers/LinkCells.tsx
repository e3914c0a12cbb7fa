// Where a printer is: the kind of its connection, and just the fields that this kind has.
import { wholeNumber } from '#shared/greek/numbers.ts'
import { BAUDS, FLOWS } from '#shared/queue/plain-printer.ts'
import type { PrinterLink } from '#shared/queue/printers.ts'
import { settingsPrinters } from '#shared/text/settings-printers.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'
import { linkOfKind } from './link-of-kind.ts'

type Props<L extends PrinterLink = PrinterLink> = {
  readonly link: L
  readonly onLink: (link: PrinterLink) => void
  /** `printers.0.link` */
  readonly path: string
  readonly wrong: Wrong
  /** Whose it is. */
  readonly of: string
}

const KINDS = ['tcp', 'usb', 'serial', 'virtual'] as const

export function LinkCells({ link, onLink, path, wrong, of }: Props) {
  const words = settingsPrinters[useSpoken().language]
  return (
    <>
      <div className="two-cells">
        <ChoiceCell
          label={words.kind}
          of={of}
          seen
          value={link.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onValue={(kind) => onLink(linkOfKind(kind, link))}
          wrong={wrong(path) ?? wrong(`${path}.kind`)}
        />
        {link.kind === 'tcp' && <TcpCells {...{ link, onLink, path, wrong, of }} />}
        {(link.kind === 'usb' || link.kind === 'serial') && <PathCell {...{ link, onLink, path, wrong, of }} />}
      </div>
      <p className="quiet">{words.kindAbout[link.kind]}</p>
      {link.kind === 'serial' && <SerialCells {...{ link, onLink, path, wrong, of }} />}
    </>
  )
}

function TcpCells({ link, onLink, path, wrong, of }: Props<Extract<PrinterLink, { kind: 'tcp' }>>) {
  const words = settingsPrinters[useSpoken().language]
  return (
    <div className="printers-address">
      <TextCell
        label={words.host}
        of={of}
        seen
        maxLength={100}
        placeholder={words.hostHint}
        value={link.host}
        onValue={(host) => onLink({ ...link, host: host.trim() })}
        wrong={wrong(`${path}.host`)}
      />
      <NumberCell
        label={words.port}
        of={of}
        seen
        value={link.port}
        onValue={(port) => onLink({ ...link, port })}
        wrong={wrong(`${path}.port`)}
      />
    </div>
  )
}

function PathCell({ link, onLink, path, wrong, of }: Props<Extract<PrinterLink, { kind: 'usb' | 'serial' }>>) {
  const words = settingsPrinters[useSpoken().language]
  return (
    <TextCell
      label={words.path}
      of={of}
      seen
      maxLength={160}
      placeholder={words.pathHint[link.kind]}
      value={link.path}
      onValue={(device) => onLink({ ...link, path: device.trim() })}
      wrong={wrong(`${path}.path`)}
    />
  )
}

function SerialCells({ link, onLink, path, wrong, of }: Props<Extract<PrinterLink, { kind: 'serial' }>>) {
  const { language } = useSpoken()
  const words = settingsPrinters[language]
  return (
    <>
      <div className="two-cells">
        <ChoiceCell
          label={words.baud}
          of={of}
          seen
          value={String(link.baud)}
          choices={BAUDS.map((baud) => ({ value: String(baud), label: words.bauds(wholeNumber(baud, language)) }))}
          onValue={(typed) => onLink({ ...link, baud: BAUDS.find((baud) => String(baud) === typed) ?? link.baud })}
          wrong={wrong(`${path}.baud`)}
        />
        <ChoiceCell
          label={words.flow}
          of={of}
          seen
          value={link.flow}
          choices={[...FLOWS].reverse().map((flow) => ({ value: flow, label: words.flows[flow] }))}
          onValue={(flow) => onLink({ ...link, flow })}
          wrong={wrong(`${path}.flow`)}
        />
      </div>
      <p className="quiet">{words.flowAbout[link.flow]}</p>
    </>
  )
}

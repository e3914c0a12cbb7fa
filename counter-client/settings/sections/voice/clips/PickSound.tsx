// A button that asks for recordings.

type Props = {
  readonly label: string
  /** Said instead of the label, where that is too short to be understood alone. */
  readonly of?: string
  readonly several?: true
  readonly onPick: (files: File[]) => void
}

export function PickSound({ label, of, several, onPick }: Props) {
  return (
    <label className="voice-pick">
      {label}…
      <input
        type="file"
        className="unseen"
        accept="audio/*"
        aria-label={of ?? label}
        multiple={several === true}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          if (files.length > 0) onPick(files)
          event.target.value = ''
        }}
      />
    </label>
  )
}

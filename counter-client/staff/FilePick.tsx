// One button that asks for a file.

type Props = { label: string; about?: string; onPick: (file: File) => void }

export function FilePick({ label, about, onPick }: Props) {
  return (
    <label className="file-pick">
      {label}…
      <input
        type="file"
        className="unseen"
        accept=".json,application/json"
        aria-describedby={about}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onPick(file)
          event.target.value = '' // the same file, mended, may be chosen again
        }}
      />
    </label>
  )
}

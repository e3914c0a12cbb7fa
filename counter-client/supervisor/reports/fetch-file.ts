// A file from the server as something to keep: a failure is a reason in words, never a page of JSON.
export type FileProblem = 'too-large' | 'expired' | 'forbidden' | 'unreachable' | 'failed'
export type Fetched =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: FileProblem }

/** Hands it to the browser, which puts it where downloads go. */
export async function fetchFile(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { ok: false, problem: await problemIn(response) }
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'seira'
    keep(await response.blob(), name)
    return { ok: true, name }
  } catch (problem) {
    console.warn(address, problem)
    return { ok: false, problem: 'unreachable' }
  }
}

async function problemIn(response: Response): Promise<FileProblem> {
  if (response.status === 401) return 'expired'
  if (response.status === 403) return 'forbidden'
  const said: unknown = await response.json()
  return response.status === 422 && (said as { problem?: unknown } | null)?.problem === 'too-large' // our own server's shape
    ? 'too-large'
    : 'failed'
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it when the click is over; a minute is for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

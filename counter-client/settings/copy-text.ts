// Copying what stands in a field, also on a plain http page, where browsers give scripts no clipboard.

/** False when it did not work: then it is still marked, to be copied by hand. */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  field.focus()
  field.select()
  // Missing on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) return document.execCommand('copy')
  return clipboard.writeText(field.value).then(
    () => true,
    () => false,
  )
}

// Loads this page anew, but only once the server has given all of it: a page that fails to load would leave a dead screen.

const AGAIN_MS = 3_000
let underWay = false

/** The picture stays until the new page is there. Asked twice, it happens once. */
export async function loadAnew(): Promise<void> {
  if (underWay || globalThis.location === undefined) return
  underWay = true
  while (!(await isServed())) await new Promise((again) => setTimeout(again, AGAIN_MS))
  location.reload()
}

/** The page, its scripts and its styles; from then on the browser has all but the page itself at hand. */
async function isServed(): Promise<boolean> {
  try {
    const page = await fetch(location.href, { cache: 'no-store' })
    if (!page.ok) return false
    const named = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)]
    const parts = await Promise.all(named.map(([, address]) => fetch(address ?? '')))
    return parts.every(({ ok }) => ok)
  } catch {
    return false // nobody answers: asked again soon
  }
}

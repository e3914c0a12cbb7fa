// Notices of the system, for a page that nobody looks at: only where the browser gives them, and asked for only on a press.

/** `unsafe`: the browser has none for a plain http page. */
export type Notices = 'given' | 'denied' | 'not-asked' | 'unsafe'

/** To be called from a press. */
export async function askForNotices(): Promise<Notices> {
  if (noticesNow() === 'not-asked') await Notification.requestPermission()
  return noticesNow()
}

/** Without a sound of its own: the desk has made its note. The next one takes its place. */
export function notice(text: string): void {
  if (noticesNow() !== 'given') return
  const shown = new Notification(text, { tag: 'seira', silent: true })
  shown.onclick = () => {
    window.focus()
    shown.close()
  }
}

function noticesNow(): Notices {
  if (!('Notification' in window) || !window.isSecureContext) return 'unsafe'
  const { permission } = Notification
  return permission === 'granted' ? 'given' : permission === 'denied' ? 'denied' : 'not-asked'
}

// Asks the browser for notices that come with the page closed, where the house offers them. Loaded when somebody wants to be told.
import type { Language } from '#shared/queue/words.ts'

/** Comes true when the house knows where to send them; false where that is not offered, or the browser will not. */
export async function wantPush(link: string, language: Language): Promise<boolean> {
  const { key } = (await (await fetch('/api/push')).json()) as { key: string | null } // our own answer
  if (key === null) return false
  const worker = await navigator.serviceWorker.register('/ticket-worker.js', { scope: '/t/' })
  const subscription = await subscribed(worker, key)
  const { endpoint, keys } = subscription.toJSON()
  const wanted = { link, endpoint, p256dh: keys?.p256dh, auth: keys?.auth, language }
  const answer = await fetch('/api/push', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  })
  return answer.ok
}

async function subscribed({ pushManager }: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  const asked = { userVisibleOnly: true, applicationServerKey: key }
  try {
    return await pushManager.subscribe(asked)
  } catch (problem) {
    // Of another installation's key, at the same address.
    const older = await pushManager.getSubscription()
    if (older === null) throw problem
    await older.unsubscribe()
    return await pushManager.subscribe(asked)
  }
}

// A public screen that is loaded while the server is away shows its own page, which says so, instead of the browser's error.

/** Only where browsers allow it: over https, or on the server's own machine. Elsewhere the screen is as it always was. */
export function keepShell(): void {
  if (!isSecureContext || !('serviceWorker' in navigator)) return
  // A worker that was not taken is no worse than none.
  navigator.serviceWorker
    .register('/shell-worker.js', { scope: location.pathname })
    .catch((problem: unknown) => console.warn('this screen keeps no page for when the server is away', problem))
}

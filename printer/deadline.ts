// Waiting that ends: whatever a device promises, nobody waits for it for ever.

export class TooLate extends Error {}

/** @throws {TooLate} */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`nothing within ${ms} ms`)), ms)
    void promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

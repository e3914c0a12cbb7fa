// The password of the municipality's mail server: kept for the server and the name that it was typed for, and told to no page.
import type { MailSettings } from '#shared/configuration/summaries.ts'
import type { Db } from '../database/open.ts'

type For = Pick<MailSettings, 'host' | 'user'>

export class MailSecret {
  private readonly db: Db

  constructor(db: Db) {
    this.db = db
  }

  /** Null: none is kept, or it is another server's: whoever names a server of their own must not be sent it. */
  read({ host, user }: For): string | null {
    return (
      this.db
        .prepare<[string, string], string>('SELECT secret FROM mail_secret WHERE host = ? AND user = ?')
        .pluck()
        .get(host, user) ?? null
    )
  }

  write({ host, user }: For, secret: string): void {
    this.db
      .prepare('INSERT OR REPLACE INTO mail_secret (id, host, user, secret) VALUES (1, ?, ?, ?)')
      .run(host, user, secret)
  }

  remove(): void {
    this.db.prepare('DELETE FROM mail_secret').run()
  }
}

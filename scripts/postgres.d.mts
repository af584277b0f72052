/** A PostgreSQL server of its own, for tests; `url` is a superuser's, for the database `postgres`. */
export function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }>

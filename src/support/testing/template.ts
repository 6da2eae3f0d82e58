/** The migrated database that test files clone; made once a run (tests/support/postgres.ts). */
export const TEMPLATE = 'onefold_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL, its maintenance database. */
    postgres: string
  }
}

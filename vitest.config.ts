import { defineConfig } from 'vitest/config'

/** Three groups, one after the other: arithmetic; actions on a real PostgreSQL; screens in a real browser. */
export default defineConfig({
  test: {
    reporters: ['minimal', './tests/support/closing-line.ts'],
    silent: 'passed-only',
    // A machine that is busy with something else may make one wait too short; a second failure is a failure.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
          exclude: ['src/**/*.db.test.ts'],
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts', 'tests/scenarios/**/*.test.ts', 'tests/books/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          isolate: false,
          pool: 'forks',
          maxWorkers: 2,
          globalSetup: ['./tests/support/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/kill/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          pool: 'forks',
          maxWorkers: 1,
          globalSetup: ['./tests/support/postgres.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

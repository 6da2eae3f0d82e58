/** Business dates, time zones, working calendars. Instants are `Date`, dates are `'2026-11-21'`. Runs in browsers and servers alike. */
export * from './calendar.ts'
export * from './dates.ts'
export * from './schemas.ts'
export * from './working-time.ts'
export * from './zones.ts'

import { defineConfig } from 'drizzle-kit'

/** Read by scripts/migration.ts only, which composes migrations/ from what comes out here. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/**/tables.ts',
  out: './.cache/migration',
  casing: 'snake_case',
})

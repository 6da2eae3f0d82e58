import type { Sheet } from './sheet.ts'

/** Warm paper without a horizon, light falling in from the upper left. */
export const backdrop = (
  sheet: Sheet,
  tone: readonly [string, string, string] = ['#f8f5ef', '#f1ece3', '#e6dfd2'],
): void => {
  const { width, height } = sheet
  const fill = sheet.define(
    'backdrop',
    (id) =>
      `<radialGradient id="${id}" cx=".36" cy=".3" r=".95"><stop stop-color="${tone[0]}"/><stop offset=".55" stop-color="${tone[1]}"/><stop offset="1" stop-color="${tone[2]}"/></radialGradient>`,
  )
  sheet.put(`<rect width="${width}" height="${height}" fill="url(#${fill})"/>`)
}

/** Plain plaster for what hangs on it. */
export const plaster = (sheet: Sheet): void => {
  const { width, height } = sheet
  const fill = sheet.define(
    'plaster',
    (id) =>
      `<linearGradient id="${id}" x2="1" y2="1"><stop stop-color="#f7f3ec"/><stop offset=".6" stop-color="#efe9df"/><stop offset="1" stop-color="#e2dacc"/></linearGradient>`,
  )
  sheet.put(`<rect width="${width}" height="${height}" fill="url(#${fill})"/>`)
}

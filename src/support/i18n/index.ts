/** Three languages: texts, what staff write in several of them, dates and numbers for people. Runs in browsers and servers alike. */
export { addressLines } from './address-lines.ts'
export { checkTexts } from './check-texts.ts'
export { form, formTexts } from './form-texts.ts'
export * from './format.ts'
export * from './languages.ts'
export * from './localised.ts'
export * from './schemas.ts'
export * from './translator.ts'

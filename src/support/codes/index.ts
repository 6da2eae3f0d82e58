/** Numbers and codes on goods: GS1 keys, element strings, digital links, keys that people type. Runs in browsers; bars are drawn by `barcode.ts`, on servers only. */
export * from './check-digits.ts'
export type { CodeRefusal } from './check-value.ts'
export * from './digital-link.ts'
export * from './element-strings.ts'
export * from './facts.ts'
export { applicationIdentifiers, findIdentifier, type Identifier } from './identifiers.ts'
export * from './keys.ts'

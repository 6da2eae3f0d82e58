export { nextNumber, nextNumbers } from './numbers.ts'
export { findSetting, getSetting, setSetting } from './settings.ts'

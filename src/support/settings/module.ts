import { module } from '#support/actions/index.ts'
import { refusals } from './settings.ts'
import { texts } from './texts.ts'

export const settingsModule = module({
  name: 'settings',
  errors: refusals,
  texts,
  events: { 'settings.changed': 'key' },
})

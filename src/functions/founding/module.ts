import { module } from '#support/actions/index.ts'
import { foundingErrors } from './errors.ts'
import * as actions from './index.ts'
import { texts } from './texts.ts'

/** From five answers to a shop that sells. */
export const foundingModule = module({
  name: 'founding',
  actions,
  errors: foundingErrors,
  texts,
  events: { 'founding.company_founded': 'entityId' },
})

import { module } from '#support/actions/index.ts'
import { checks } from './checks.ts'
import { insightErrors } from './errors.ts'
import * as actions from './index.ts'
import { SHARE } from './saved/pivots.ts'
import { texts } from './texts.ts'

/** The knowing eye: what sold, to whom, where and at what margin, from the mart that follows the books. */
export const insightModule = module({
  name: 'insight',
  actions,
  permissions: [SHARE],
  errors: insightErrors,
  texts,
  checks,
})

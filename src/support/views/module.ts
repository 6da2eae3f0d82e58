import { module } from '#support/actions/index.ts'
import { listViews, removeView, SHARE, saveView } from './saved-views.ts'
import { texts } from './texts.ts'

/** Lists as people like to see them. */
export const viewsModule = module({
  name: 'views',
  actions: { list: listViews, save: saveView, remove: removeView },
  permissions: [SHARE],
  texts,
})

import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { catalogActions, importItems, importProducts } from './actions.ts'
import {
  attribute,
  brand,
  catalogEntities,
  category,
  gtin,
  item,
  itemUnit,
  kitComponent,
  product,
  unit,
} from './entities.ts'
import { catalogErrors } from './errors.ts'
import { importGtins, importItemUnits, importKitComponents } from './import-parts.ts'
import { reindexAll, reindexLater } from './reindex.ts'
import { texts } from './texts.ts'

const setup = [unit, category, brand, attribute]

/** What is sold and stocked: products and their items, categories, attributes, units, trade numbers, pictures, and how they are found. */
export const catalogModule = module({
  name: 'catalog',
  entities: catalogEntities,
  imports: [
    ...setup.map((entity) => importOf(entity)),
    importProducts,
    importItems,
    importItemUnits,
    importGtins,
    importKitComponents,
  ],
  actions: { ...actionsOf(...setup), ...readsOf(product, item, itemUnit, gtin, kitComponent), ...catalogActions },
  events: eventsOf(...catalogEntities),
  reactions: {
    'catalog.category_changed': reindexLater,
    'catalog.brand_changed': reindexLater,
    'catalog.attribute_changed': reindexLater,
  },
  jobs: { 'catalog.reindex': { run: reindexAll } },
  errors: catalogErrors,
  permissions: ['catalog.see_cost'],
  constraints: {
    units_by_code: catalogErrors.codeTaken,
    brands_by_code: catalogErrors.codeTaken,
    attributes_by_code: catalogErrors.codeTaken,
    items_by_code: catalogErrors.codeTaken,
    categories_by_slug: catalogErrors.slugTaken,
    products_by_slug: catalogErrors.slugTaken,
    items_by_slug: catalogErrors.slugTaken,
    gtins_pkey: catalogErrors.gtinTaken,
    gtins_fourteen_digits: catalogErrors.wrongGtin,
    units_factor: catalogErrors.mustBePositive,
    units_digits: catalogErrors.wrongDigits,
    categories_not_in_itself: catalogErrors.categoryInItself,
    categories_slug: catalogErrors.wrongSlug,
    products_slug: catalogErrors.wrongSlug,
    items_slug: catalogErrors.wrongSlug,
    products_popularity: catalogErrors.mustBePositive,
    items_numbers: catalogErrors.mustBePositive,
    items_kit_is_untracked: catalogErrors.kitIsUntracked,
    item_units_pkey: catalogErrors.unitTwice,
    item_units_factor: catalogErrors.mustBePositive,
    kit_components_quantity: catalogErrors.mustBePositive,
    kit_components_not_itself: catalogErrors.kitInKit,
  },
  texts,
})

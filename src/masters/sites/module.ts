import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { importSites, siteActions } from './create-site.ts'
import { calendar, holiday, legalEntity, location, site, siteEntities } from './entities.ts'
import { siteErrors } from './errors.ts'
import { texts } from './texts.ts'

const setup = [legalEntity, calendar, holiday, location]

/** Where we work: companies in the law's sense, sites, their hours, their places for goods. */
export const sitesModule = module({
  name: 'sites',
  entities: siteEntities,
  imports: [importOf(legalEntity), importOf(calendar), importOf(holiday), importSites, importOf(location)],
  actions: { ...actionsOf(...setup), ...readsOf(site), ...siteActions },
  events: { ...eventsOf(...siteEntities), 'sites.transfer_days_changed': 'fromSiteId, toSiteId, days' },
  errors: siteErrors,
  constraints: {
    legal_entities_by_code: siteErrors.codeTaken,
    calendars_by_code: siteErrors.codeTaken,
    sites_by_code: siteErrors.codeTaken,
    locations_by_code: siteErrors.codeTaken,
    locations_outside_once: siteErrors.codeTaken,
    calendars_week: siteErrors.wrongShift,
    sites_cut_off: siteErrors.wrongShift,
    sites_picking_days: siteErrors.wrongDays,
    transfer_days_range: siteErrors.wrongDays,
    locations_of_a_site: siteErrors.outsideBelongsToNobody,
    locations_stock_is_inside: siteErrors.outsideBelongsToNobody,
    legal_entities_currency: siteErrors.wrongCode,
    legal_entities_country: siteErrors.wrongCode,
  },
  texts,
})

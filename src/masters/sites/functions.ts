export { createSite, setTransferDays } from './create-site.ts'
export type { LegalEntity, Site } from './facts.ts'
export {
  getLocations,
  type InsideKind,
  type Location,
  type LocationKind,
  locationOf,
  locationsOf,
  type OutsideKind,
  outsideLocation,
  stockLocations,
} from './locations.ts'
export {
  calendarOf,
  getLegalEntity,
  getSite,
  listLegalEntities,
  listSites,
  shippingSites,
  transferDaysBetween,
  webSite,
} from './sites.ts'

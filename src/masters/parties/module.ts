import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { customerGroupEntity, partyEntities, partyEntity } from './entities.ts'
import { partyErrors } from './errors.ts'
import { archive, importParties } from './import-parties.ts'
import * as doors from './index.ts'
import { texts } from './texts.ts'

const { customerGroupEntity: _, partyEntity: __, ...actions } = doors

/** Persons and organisations we deal with. */
export const partiesModule = module({
  name: 'parties',
  entities: partyEntities,
  imports: [importOf(customerGroupEntity), importParties],
  actions: { ...actionsOf(customerGroupEntity), ...readsOf(partyEntity), ...actions, archive },
  events: {
    ...eventsOf(...partyEntities),
    'parties.party_changed': 'id',
    'parties.party_erased': 'id',
    'parties.consent_changed': 'partyId, purpose, isGranted',
  },
  permissions: ['parties.see_personal'],
  errors: partyErrors,
  constraints: {
    parties_by_number: partyErrors.numberTaken,
    customer_groups_by_code: partyErrors.codeTaken,
    addresses_country: partyErrors.wrongCountry,
    contact_points_one_primary: partyErrors.onePrimaryAKind,
    contact_points_party_id_parties_id_fk: partyErrors.unknownParty,
    addresses_party_id_parties_id_fk: partyErrors.unknownParty,
    consents_party_id_parties_id_fk: partyErrors.unknownParty,
  },
  texts,
})

import { module } from '#support/actions/index.ts'
import { checks } from './checks.ts'
import { interactionErrors } from './errors.ts'
import { forgetPerson } from './forget-person.ts'
import { mergeParties, unmergeParties } from './merge.ts'
import { breakPromises, partitions } from './partitions.ts'
import { closePromise, listPromises, makePromise } from './promises.ts'
import { texts } from './texts.ts'
import { showProfile, showTimeline } from './timeline.ts'
import { writeDown } from './write-down.ts'

export const interactionsModule = module({
  name: 'interactions',
  actions: {
    ...{ mergeParties, unmergeParties, showTimeline, showProfile, writeDown },
    ...{ makePromise, closePromise, listPromises },
  },
  reactions: { 'parties.party_erased': forgetPerson },
  jobs: { partitions, breakPromises },
  errors: interactionErrors,
  texts,
  checks,
  events: {
    'interactions.parties_merged': 'loserId, survivorId',
    'interactions.parties_unmerged': 'loserId, survivorId',
    'interactions.person_forgotten': 'devices',
    'interactions.written_down': 'partyId, kind',
    'interactions.promise_made': 'id, kind',
    'interactions.promise_closed': 'id, state',
  },
  documents: { party: 'interactions.profile' },
})

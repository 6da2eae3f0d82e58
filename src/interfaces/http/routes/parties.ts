import type { FastifyInstance } from 'fastify'
import * as parties from '#masters/parties/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, routesOf } from '../route.ts'

/** Whom we deal with: addresses, ways to reach them, consents; and a customer's own. */
export const partyRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'parties' })
  on(
    'GET /api/parties/find',
    parties.findParties,
    'Find a party by name, number, e-mail or the end of a telephone number',
  )
  on('GET /api/parties/:id/card', parties.showCard, 'Who a party is, on one card')
  on('POST /api/parties/:id/erasure', parties.eraseParty, 'Erase a person on request; the books keep their figures')
  on('POST /api/parties/:partyId/contact-points', parties.addContactPoint, 'A way to reach a party', made)
  on('DELETE /api/contact-points/:id', parties.removeContactPoint, 'Take a way to reach a party away')
  on('POST /api/parties/:partyId/addresses', parties.addAddress, 'An address', made)
  on('PATCH /api/addresses/:id', parties.changeAddress, 'Change parts of an address')
  on('DELETE /api/addresses/:id', parties.removeAddress, 'Take an address away')
  on('POST /api/parties/:organisationId/people', parties.relatePerson, 'Who works for a company, and as what', made)
  on(
    'DELETE /api/parties/:organisationId/people/:personId',
    parties.unrelatePerson,
    'Who no longer works there: ?role=',
  )
  on('POST /api/parties/:partyId/consents', parties.changeConsent, 'A party consents, or no more')

  const own = routesOf(app, house, { tag: 'Shop' })
  own('GET /api/shop/me', parties.myCard, 'The signed-in customer: name, addresses, consents')
  own('POST /api/shop/me/addresses', parties.addAddress, 'A new address of the signed-in customer', made)
  own('PATCH /api/shop/me/addresses/:id', parties.changeAddress, 'Change parts of an own address')
  own('DELETE /api/shop/me/addresses/:id', parties.removeAddress, 'Take an own address away')
  own('POST /api/shop/me/consents', parties.changeConsent, 'The signed-in customer consents, or no more')
}

import type { FastifyInstance } from 'fastify'
import { accessActions as access } from '#support/access/index.ts'
import type { House } from '#support/actions/index.ts'
import { callerOf } from '../caller.ts'
import { made, routesOf } from '../route.ts'

/** Users, roles and keys, and everybody's own account. */
export const accessRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Users and roles' })
  on('GET /api/me', access.me, 'Who I am and what I may do')
  on('PATCH /api/me', access.changeOwn, 'Change my name, language or theme')
  on('POST /api/me/password', access.changeOwnPassword, 'Change my password; ends my other sessions', {
    limit: 'signIn',
    from: (request) => ({ exceptToken: app.access.tokenOf(callerOf(request), 'staff') }),
    given: ['exceptToken'],
  })
  on('GET /api/users', access.listUsers, 'Who signs in here')
  on('POST /api/users', access.createUser, 'A new user', made)
  on('PATCH /api/users/:id', access.updateUser, 'Change name, e-mail, language or password of a user')
  on('PUT /api/users/:id/roles', access.setRoles, 'Give a user exactly these roles')
  on('POST /api/users/:id/deactivation', access.deactivateUser, 'A user comes in no more')
  on('DELETE /api/users/:id/deactivation', access.reactivateUser, 'A user comes in again')
  on('DELETE /api/users/:id/two-factor', access.endTwoFactor, 'End the second factor of whoever lost it')
  on('GET /api/roles', access.listRoles, 'Roles and what they allow')
  on('POST /api/roles', access.createRole, 'A new role', made)
  on('PATCH /api/roles/:id', access.updateRole, 'Change name or permissions of a role')
  on('POST /api/roles/:id/archival', access.archiveRole, 'Put a role out of use')
  on('GET /api/keys', access.listApiKeys, 'Keys of other programs')
  on('POST /api/keys', access.createApiKey, 'A new key; shown this once', made)
  on('DELETE /api/keys/:id', access.revokeApiKey, 'End a key')
}

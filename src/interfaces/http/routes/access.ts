import type { FastifyInstance } from 'fastify'
import { accessActions as a } from '#support/access/index.ts'
import type { House } from '#support/actions/index.ts'
import { callerOf } from '../caller.ts'
import { route } from '../route.ts'

/** Users, roles and keys, and everybody's own account. */
export const accessRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Users and roles'
  const on = (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    action: keyof typeof a,
    summary: string,
    status = 200,
  ) => route(app, house, { method, url, action: a[action], tag, summary, status })

  on('GET', '/api/me', 'me', 'Who I am and what I may do')
  on('PATCH', '/api/me', 'changeOwn', 'Change my name, language or theme')
  route(app, house, {
    method: 'POST',
    url: '/api/me/password',
    action: a.changeOwnPassword,
    tag,
    summary: 'Change my password; ends my other sessions',
    limit: 'signIn',
    from: (request) => ({ exceptToken: app.access.tokenOf(callerOf(request), 'staff') }),
    given: ['exceptToken'],
  })
  on('GET', '/api/users', 'listUsers', 'Who signs in here')
  on('POST', '/api/users', 'createUser', 'A new user', 201)
  on('PATCH', '/api/users/:id', 'updateUser', 'Change name, e-mail, language or password of a user')
  on('PUT', '/api/users/:id/roles', 'setRoles', 'Give a user exactly these roles')
  on('POST', '/api/users/:id/deactivation', 'deactivateUser', 'A user comes in no more')
  on('DELETE', '/api/users/:id/deactivation', 'reactivateUser', 'A user comes in again')
  on('GET', '/api/roles', 'listRoles', 'Roles and what they allow')
  on('POST', '/api/roles', 'createRole', 'A new role', 201)
  on('PATCH', '/api/roles/:id', 'updateRole', 'Change name or permissions of a role')
  on('POST', '/api/roles/:id/archival', 'archiveRole', 'Put a role out of use')
  on('GET', '/api/keys', 'listApiKeys', 'Keys of other programs')
  on('POST', '/api/keys', 'createApiKey', 'A new key; shown this once', 201)
  on('DELETE', '/api/keys/:id', 'revokeApiKey', 'End a key')
}

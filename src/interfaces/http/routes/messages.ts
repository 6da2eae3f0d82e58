import type { FastifyInstance } from 'fastify'
import { preview } from '#functions/messages/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** Letters to customers, before they are sent. */
export const messageRoutes = (app: FastifyInstance, house: House): void =>
  route(app, house, {
    method: 'GET',
    url: '/api/messages/:occasion/preview',
    action: preview,
    tag: 'Messages',
    summary: 'A letter with example values',
  })

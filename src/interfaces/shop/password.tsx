import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { type House, isRefusal } from '#support/actions/index.ts'
import { throughDoor } from '../http/doors.ts'
import { problemOf } from '../http/problems.ts'
import { Field } from './parts.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

type Filled = Record<string, string | undefined>
type Said = { problem?: string; note?: string }

/** A customer who has forgotten the password asks for a mail, and chooses a new one by its link. */
export const passwordPages = (app: FastifyInstance, house: House): void => {
  app.get('/shop/account/forgot', async (request, reply) => askPage(await viewOf(house, request, reply)))
  app.post<{ Body: Filled }>('/shop/account/forgot', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { email = '' } = request.body ?? {}
    const said = await attempt(view, () => throughDoor(request, reply, 'shop', '/request-password-reset', { email }))
    // The same words whether the address has an account or not.
    return askPage(view, said.problem ? said : { note: view.t('account.check_mail') })
  })
  app.get<{ Querystring: { token?: string } }>('/shop/account/password', async (request, reply) =>
    choosePage(await viewOf(house, request, reply), String(request.query.token ?? '')),
  )
  app.post<{ Body: Filled }>('/shop/account/password', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { token = '', password = '' } = request.body ?? {}
    const said = await attempt(view, () =>
      throughDoor(request, reply, 'shop', '/reset-password', { token, newPassword: password }),
    )
    return said.problem ? choosePage(view, token, said) : reply.redirect('/shop/account?changed=1', 303)
  })
}

const attempt = async (view: View, work: () => Promise<unknown>): Promise<Said> => {
  try {
    await work()
    return {}
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { problem: problemOf(error, view.request.server.problemTexts, view.language, view.path).detail }
  }
}

const askPage = (view: View, said: Said = {}) =>
  page(
    view,
    said,
    <form method="post" action="/shop/account/forgot" class="card form">
      <h1 style="font-size:var(--size-28)">{view.t('account.forgot')}</h1>
      <Field view={view} name="email" label="field.email" type="email" autoComplete="username" />
      <button class="main" type="submit">
        {view.t('account.send_link')}
      </button>
    </form>,
  )

const choosePage = (view: View, token: string, said: Said = {}) =>
  page(
    view,
    said,
    <form method="post" action="/shop/account/password" class="card form">
      <h1 style="font-size:var(--size-28)">{view.t('account.choose_password')}</h1>
      <input type="hidden" name="token" value={token} />
      <Field
        view={view}
        name="password"
        label="field.password"
        type="password"
        autoComplete="new-password"
        hint={view.t('account.password_hint')}
        minLength={10}
      />
      <button class="main" type="submit">
        {view.t('account.save')}
      </button>
    </form>,
  )

const page = (view: View, { problem, note }: Said, form: VNode) =>
  send(
    view.reply,
    <Page view={view} title={view.t('account.title')} robots="noindex">
      <div class="wide" style="padding-block:48px;max-width:480px">
        {problem && (
          <p class="note bad" role="alert">
            {problem}
          </p>
        )}
        {note && (
          <p class="note good" role="status">
            {note}
          </p>
        )}
        {form}
      </div>
    </Page>,
    problem ? 422 : 200,
  )

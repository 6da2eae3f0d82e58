import type { FastifyInstance } from 'fastify'
import { openPayment, payWithTestCard } from '#functions/payments/index.ts'
import type { House } from '#support/actions/index.ts'
import { Field } from './parts.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

const back = (to: string | undefined) => (to?.startsWith('/shop/') ? to : '/shop')

/** The way to a provider’s page, and the page of the local test card. */
export const payPages = (app: FastifyInstance, house: House) => {
  app.get<{ Params: { payment: string }; Querystring: { to?: string } }>(
    '/shop/pay/:payment',
    async (request, reply) => {
      const to = back(request.query.to)
      const { payUrl } = await openPayment(house, { paymentId: request.params.payment, returnUrl: house.url + to })
      return reply.redirect(`${payUrl}?to=${encodeURIComponent(to)}`, 303)
    },
  )
  app.get<{ Params: { reference: string }; Querystring: { to?: string } }>(
    '/shop/pay/test-card/:reference',
    async (request, reply) => {
      const view = await viewOf(house, request, reply)
      return payPage(view, request.params.reference, back(request.query.to))
    },
  )
  app.post<{ Params: { reference: string }; Body: { card?: string; to?: string } }>(
    '/shop/pay/test-card/:reference',
    async (request, reply) => {
      const view = await viewOf(house, request, reply)
      const to = back(request.body?.to)
      const paid = await payWithTestCard(house, request.params.reference, request.body?.card ?? '')
      if (paid === 'authorised') return reply.redirect(`${to}${to.includes('?') ? '&' : '?'}new=1`, 303)
      return payPage(view, request.params.reference, to, paid)
    },
  )
}

const payPage = (view: View, reference: string, to: string, problem?: 'declined' | 'unreadable') =>
  send(
    view.reply,
    <Page view={view} title={view.t('pay.title')} robots="noindex">
      <div class="wide" style="max-width:520px;padding-block:48px">
        <form method="post" action={`/shop/pay/test-card/${reference}`} class="card form">
          <h1 style="font-size:var(--size-28)">{view.t('pay.title')}</h1>
          <p class="soft">{view.t('pay.lead')}</p>
          <input type="hidden" name="to" value={to} />
          <Field
            view={view}
            name="card"
            label="field.card"
            autoComplete="cc-number"
            inputMode="numeric"
            problem={problem && view.t(`pay.${problem}`)}
          />
          <button class="main" type="submit">
            {view.t('pay.pay', { total: '' })}
          </button>
        </form>
      </div>
    </Page>,
    problem ? 402 : 200,
  )

import type { FastifyInstance } from 'fastify'
import { answerSuggestion, askRules } from '#functions/decisions/index.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { type View, viewOf } from './view.tsx'
import { isRobot } from './watch.ts'

type Asked = Parameters<typeof askRules.fn>[1]
type Suggestion = Awaited<ReturnType<(typeof askRules)['fn']>>['suggestions'][number]

/**
 * The one thing that the planners' rules suggest on this page: what they say of this moment, else of any page. Asked anew for each visitor, never kept
 * with the page's content; a page never fails because of it. Where no rule is asked at such moments it costs no statement.
 */
const suggestionFor = async (
  view: View,
  trigger: Asked['trigger'],
  context: Asked['context'] = {},
): Promise<Suggestion | undefined> => {
  if (isRobot(view.request)) return undefined
  try {
    for (const moment of new Set([trigger, 'page_viewed' as const])) {
      const { suggestions } = await view.ask(askRules, { trigger: moment, channel: 'web', context, limit: 1 })
      if (suggestions[0]) return suggestions[0]
    }
  } catch (error) {
    view.request.log.warn({ error: String(error) }, 'no suggestion could be made')
  }
  return undefined
}

/** Takes what the visitor answers, then leads to what was offered or back to the page. */
export const suggestionAnswers = (app: FastifyInstance, house: House) => {
  app.post<{ Body: Record<string, string> }>('/shop/suggestions/answer', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { impressionId = '', answer = '', to = '', back = '' } = request.body ?? {}
    await noteAnswer(view, impressionId, answer === 'accepted' ? 'accepted' : 'declined')
    if (request.headers.accept?.includes('application/json')) return { said: view.t('suggestion.declined') }
    return reply.redirect(answer === 'accepted' ? ownPage(to) : ownPage(back), 303)
  })
}

/** Whether a suggestion is known any more matters to nobody who only wants to see what it offers. */
export const noteAnswer = async (view: View, impressionId: string, answer: 'accepted' | 'declined') => {
  try {
    await view.ask(answerSuggestion, { impressionId, answer })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** A page of the shop, whatever was sent: nobody is led elsewhere. */
const ownPage = (path: string): string => (/^\/shop(?=$|[/?])[^\\\s]*$/.test(path) ? path : '/shop')

const toOf = ({ offer }: Suggestion): string | undefined => {
  if (offer.kind === 'item' && offer.itemSlug) return `/shop/i/${offer.itemSlug}`
  if (offer.kind === 'category' && offer.categorySlug) return `/shop/c/${offer.categorySlug}`
  return undefined
}

const wordOf = ({ t }: View, { offer }: Suggestion): string => {
  if (offer.kind === 'item') return t('suggestion.see_item', { name: offer.itemName ?? '' })
  if (offer.kind === 'category') return t('suggestion.see')
  if (offer.kind === 'coupon') return t('suggestion.use', { code: offer.couponCode ?? '' })
  return t('suggestion.noted')
}

/** What is suggested on this page, to be put between head and content. */
export const stripFor = async (view: View, trigger: Asked['trigger'], context: Asked['context'] = {}) => {
  const suggestion = await suggestionFor(view, trigger, context)
  return suggestion && <SuggestionStrip view={view} suggestion={suggestion} />
}

/** What is suggested, why, and the two answers to it: forms, so that they work without scripts and no robot or preview gives them. */
const SuggestionStrip = ({ view, suggestion }: { view: View; suggestion: Suggestion }) => {
  const { offer, script, reason, impressionId } = suggestion
  const hidden = <input type="hidden" name="impressionId" value={impressionId} />
  const back = <input type="hidden" name="back" value={view.request.method === 'GET' ? view.path : '/shop'} />
  return (
    <aside class="suggestion" aria-label={view.t('suggestion.label')}>
      <div class="wide">
        <div class="say">
          {offer.kind === 'item' && offer.itemId && (
            <img src={`/shop/pictures/item/${offer.itemId}`} alt="" width="56" height="56" loading="lazy" />
          )}
          <p>
            {script}
            {offer.text && <> {offer.text}</>}
            {reason && <span class="soft small">{reason}</span>}
          </p>
        </div>
        <div class="answers">
          <form method="post" action={offer.kind === 'coupon' ? '/shop/basket/coupons' : '/shop/suggestions/answer'}>
            {hidden}
            {offer.kind === 'coupon' ? (
              <input type="hidden" name="code" value={offer.couponCode} />
            ) : (
              <>
                <input type="hidden" name="answer" value="accepted" />
                <input type="hidden" name="to" value={toOf(suggestion) ?? view.path} />
              </>
            )}
            <button type="submit" class="main">
              {wordOf(view, suggestion)}
            </button>
          </form>
          <form method="post" action="/shop/suggestions/answer" data-decline>
            {hidden}
            {back}
            <input type="hidden" name="answer" value="declined" />
            <button type="submit" class="quiet">
              {view.t('suggestion.decline')}
            </button>
          </form>
        </div>
      </div>
    </aside>
  )
}

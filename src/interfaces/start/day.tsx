import type { FastifyReply, FastifyRequest } from 'fastify'
import type { myProgress } from '#functions/orders/index.ts'
import type { SampleUser } from './sample-users.ts'
import type { T } from './start.tsx'
import type { texts } from './texts.ts'

type Progress = Awaited<ReturnType<(typeof myProgress)['fn']>>
type Key = keyof typeof texts

/** A step at the desk is opened as somebody whose role may do it: one click signs in and goes there. */
const deskSteps = {
  pick: { as: 'clerk@', to: '/desk/goods/picking' },
  ship: { as: 'clerk@', to: '/desk/goods/packing?state=packing' },
  mail: { as: 'agent@', to: '/desk/settings/mails' },
  books: { as: 'accountant@', to: '/desk/money/trial-balance' },
} as const

type DeskStep = keyof typeof deskSteps
const isDeskStep = (step: string | undefined): step is DeskStep => step !== undefined && Object.hasOwn(deskSteps, step)

const SEEN = 'of_day'
const seenSteps = (request: FastifyRequest) => (request.cookies[SEEN] ?? '').split('.').filter(isDeskStep)

/** Where somebody goes who has come in by one click, remembering what of the day he came to see. */
export const goTo = (request: FastifyRequest, reply: FastifyReply, step: string | undefined): string => {
  if (!isDeskStep(step)) return '/desk'
  const seen = [...new Set([...seenSteps(request), step])].join('.')
  reply.setCookie(SEEN, seen, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 30 * 86_400 })
  return deskSteps[step].to
}

/** Eight steps through the house; what was done is read from the books, what was only looked at from the cookie. */
export const Day = ({
  t,
  progress,
  users,
  request,
}: {
  t: T
  progress: Progress
  users: SampleUser[]
  request: FastifyRequest
}) => {
  const seen = seenSteps(request)
  const steps: [key: Key, way: DeskStep | `/${string}`, done: boolean][] = [
    ['start.day.look', '/shop', progress.looked],
    ['start.day.basket', '/shop/basket', progress.basket],
    ['start.day.order', '/shop/checkout', progress.order !== null],
    ['start.day.pay', '/shop/order-status', progress.paid],
    ['start.day.pick', 'pick', progress.picked],
    ['start.day.ship', 'ship', progress.shipped],
    ['start.day.mail', 'mail', seen.includes('mail')],
    ['start.day.books', 'books', seen.includes('books')],
  ]
  return (
    <section class="stack">
      <h2>{t('start.day')}</h2>
      <p class="soft small">{t('start.day.lead')}</p>
      <ol class="stores">
        {steps.map(([key, way, done]) => (
          <li key={key}>
            {isDeskStep(way) ? <DeskWay step={way} users={users} words={t(key)} /> : <a href={way}>{t(key)}</a>}
            <span class={done ? 'stock' : 'stock none'}>{done ? t('start.done') : ''}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const AS_LINK =
  'border:0;padding:0;background:none;font:inherit;color:inherit;text-align:start;text-decoration:underline;cursor:pointer'

const DeskWay = ({ step, users, words }: { step: DeskStep; users: SampleUser[]; words: string }) => {
  const { as, to } = deskSteps[step]
  const user = users.find(({ email }) => email.startsWith(as))
  if (!user) return <a href={to}>{words}</a>
  return (
    <form method="post" action="/start/sign-in">
      <input type="hidden" name="email" value={user.email} />
      <input type="hidden" name="step" value={step} />
      <button type="submit" style={AS_LINK}>
        {words}
      </button>
    </form>
  )
}

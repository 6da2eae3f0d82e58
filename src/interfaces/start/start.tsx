import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { myProgress } from '#functions/orders/index.ts'
import { openStaffSession } from '#support/access/index.ts'
import { contextOn, type House, run, system } from '#support/actions/index.ts'
import { isLanguage, languageNames, languages, localised, type Translate, translator } from '#support/i18n/index.ts'
import { LANGUAGE_COOKIE } from '../http/caller.ts'
import { keepVisitor } from '../http/visitor.ts'
import { Day, goTo } from './day.tsx'
import { foundingPages } from './founding.tsx'
import { awaitsOwner } from './founding-link.ts'
import { plainPage } from './plain-page.tsx'
import { type SampleUser, sampleUsers } from './sample-users.ts'
import { texts } from './texts.ts'

export type T = Translate<typeof texts>

/** The first page of the house: what this is, ways in, and in the sample one click for each role and a day to walk through. */
export const startPages = (app: FastifyInstance, house: House) => {
  app.get('/', async (request, reply) => startPage(house, request, reply))
  app.get<{ Params: { language: string } }>('/start/language/:language', (request, reply) => {
    const { language } = request.params
    if (isLanguage(language))
      reply.setCookie(LANGUAGE_COOKIE, language, { path: '/', sameSite: 'lax', maxAge: 365 * 86_400 })
    return reply.redirect('/', 303)
  })
  app.post<{ Body: { email?: string; step?: string } }>('/start/sign-in', async (request, reply) => {
    const user = (await sampleUsers(house)).find((one) => one.email === request.body?.email)
    if (!user) return reply.redirect('/', 303)
    const cookie = await house.database.transaction(async (tx) =>
      openStaffSession(contextOn(tx, system).ctx, house, { userId: user.id, language: request.language }),
    )
    reply.setCookie(cookie.name, cookie.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: house.url.startsWith('https:'),
      maxAge: cookie.seconds,
    })
    return reply.redirect(goTo(request, reply, request.body?.step), 303)
  })
  foundingPages(app, house)
}

const startPage = async (house: House, request: FastifyRequest, reply: FastifyReply) => {
  const t = translator(texts, request.language)
  const users = await sampleUsers(house)
  if (!users.length && (await awaitsOwner(house)))
    return plainPage(
      request,
      reply,
      'Onefold',
      <Frame t={t}>
        <p class="note">{t('found.waiting')}</p>
      </Frame>,
    )
  const visitorId = keepVisitor(request, reply)
  const visitor = { kind: 'visitor', id: visitorId, language: request.language } as const
  const progress = users.length ? await run(house.database, myProgress, { actor: visitor }, { visitorId }) : undefined
  return plainPage(
    request,
    reply,
    'Onefold',
    <Frame t={t}>
      <p style="display:flex;gap:12px;flex-wrap:wrap">
        <a class="button main" href="/shop">
          {t('start.shop')}
        </a>
        <a class="button" href="/desk">
          {t('start.desk')}
        </a>
        <a class="button" href="/api/docs">
          {t('start.api')}
        </a>
      </p>
      {users.length > 0 && <Roles t={t} users={users} language={request.language} />}
      {progress && <Day t={t} progress={progress} users={users} request={request} />}
    </Frame>,
  )
}

const Frame = ({ t, children }: { t: T; children: ComponentChildren }) => (
  <main class="wide stack" style="max-width:860px;padding-block:clamp(32px,8vw,96px);gap:32px">
    <nav aria-label={t('start.language')} class="small" style="display:flex;gap:16px;justify-content:flex-end">
      {languages.map((language) => (
        <a key={language} href={`/start/language/${language}`} lang={language} hreflang={language}>
          {languageNames[language]}
        </a>
      ))}
    </nav>
    <header class="stack">
      <strong class="soft">Onefold</strong>
      <h1>{t('start.title')}</h1>
      <p>
        {t('start.lead')}
        <br />
        {t('start.lead2')}
        <br />
        {t('start.lead3')}
      </p>
    </header>
    {children}
  </main>
)

const Roles = ({ t, users, language }: { t: T; users: SampleUser[]; language: FastifyRequest['language'] }) => (
  <section class="stack">
    <h2>{t('start.roles')}</h2>
    <p class="soft small">{t('start.roles.lead')}</p>
    <div style="display:flex;flex-wrap:wrap;gap:8px">
      {users.map((user) => (
        <form key={user.email} method="post" action="/start/sign-in">
          <input type="hidden" name="email" value={user.email} />
          <button type="submit">{localised(user.role, language)}</button>
        </form>
      ))}
    </div>
  </section>
)

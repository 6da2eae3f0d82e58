import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { found, questions } from '#functions/founding/index.ts'
import { createUser, openStaffSession } from '#support/access/index.ts'
import { type House, isRefusal, run, system } from '#support/actions/index.ts'
import { upload } from '#support/files/index.ts'
import { languageNames, languages, type Translate, translator } from '#support/i18n/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { Decimal } from '#support/money/index.ts'
import { problemOf } from '../http/problems.ts'
import { awaitsOwner, isFoundingKey } from './founding-link.ts'
import { plainPage } from './plain-page.tsx'
import { texts } from './texts.ts'

type Filled = Record<string, string | string[] | undefined>

/** The one-time link: makes the owner, asks five questions, and leaves a shop that sells. */
export const foundingPages = (app: FastifyInstance, house: House) => {
  app.get<{ Querystring: { key?: string } }>('/found', async (request, reply) => {
    if (!(await mayFound(house, request.query.key))) return closed(request, reply)
    return form(house, request, reply, request.query.key!, {})
  })
  app.post<{ Querystring: { key?: string } }>('/found', async (request, reply) => {
    if (!(await mayFound(house, request.query.key))) return closed(request, reply)
    const { filled, logo } = await readForm(request)
    try {
      const cookie = await foundHouse(house, filled, logo)
      reply.setCookie(cookie.name, cookie.value, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: house.url.startsWith('https:'),
        maxAge: cookie.seconds,
      })
      return reply.redirect('/desk', 303)
    } catch (error) {
      if (!isRefusal(error) && !(error instanceof z.ZodError)) throw error
      return form(
        house,
        request,
        reply,
        request.query.key!,
        filled,
        problemOf(error, app.problemTexts, request.language, '/found').detail,
      )
    }
  })
}

const mayFound = async (house: House, key: string | undefined) =>
  isFoundingKey(house, key) && (await awaitsOwner(house))

const closed = (request: FastifyRequest, reply: FastifyReply) =>
  plainPage(
    request,
    reply,
    'Onefold',
    <main class="wide" style="padding-block:96px">
      <p class="note bad">{translator(texts, request.language)('found.closed')}</p>
    </main>,
    410,
  )

type Logo = { name: string; bytes: Uint8Array }

const readForm = async (request: FastifyRequest): Promise<{ filled: Filled; logo?: Logo }> => {
  if (!request.isMultipart()) return { filled: (request.body ?? {}) as Filled }
  const filled: Filled = {}
  let logo: Logo | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (bytes.length) logo = { name: part.filename, bytes }
    } else if (filled[part.fieldname] === undefined) filled[part.fieldname] = String(part.value)
    else filled[part.fieldname] = [filled[part.fieldname]!, String(part.value)].flat()
  }
  return { filled, ...(logo ? { logo } : {}) }
}

const one = (value: Filled[string]): string => (Array.isArray(value) ? value[0]! : (value ?? '')).trim()

/** Owner and company in one transaction; whoever comes second finds that it is done. Signs the owner in. */
const foundHouse = async (house: House, filled: Filled, logo?: Logo) => {
  const logoFileId = logo ? (await upload(house, { actor: system }, { ...logo, isPublic: true })).id : undefined
  return inTransaction(house, async (ctx) => {
    const owner = await createUser(ctx, {
      name: one(filled.name),
      email: one(filled.email),
      password: one(filled.password),
      roles: [{ role: 'owner', scope: 'all' }] as never,
    })
    const tax = one(filled.tax)
    await found.fn(
      ctx,
      found.input.parse({
        company: one(filled.company),
        country: one(filled.country),
        ...(tax && /^\d{1,2}(\.\d{1,4})?$/.test(tax) ? { taxRate: new Decimal(tax).div(100).toFixed() } : {}),
        languages: [filled.languages ?? []].flat(),
        site: { name: one(filled.siteName), kind: one(filled.siteKind) },
        ...(logoFileId ? { logoFileId } : {}),
      }),
    )
    return openStaffSession(ctx, house, { userId: owner.id })
  })
}

const form = async (
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  filled: Filled,
  problem?: string,
) => {
  const t = translator(texts, request.language)
  const { countries } = await run(house.database, questions, { actor: system }, {})
  const names = new Intl.DisplayNames([request.language], { type: 'region' })
  const said = (name: string) => one(filled[name])
  return plainPage(
    request,
    reply,
    t('found.title'),
    <main class="wide" style="max-width:640px;padding-block:56px">
      <form
        method="post"
        action={`/found?key=${encodeURIComponent(key)}`}
        encType="multipart/form-data"
        class="form card"
      >
        <header class="stack">
          <h1>{t('found.title')}</h1>
          <p class="soft">{t('found.lead')}</p>
          {problem && (
            <p class="note bad" role="alert">
              {problem}
            </p>
          )}
        </header>
        <OwnerAndCompany t={t} said={said} countries={countries} names={names} />
        <LanguagesAndSite t={t} said={said} chosen={filled.languages ? [filled.languages].flat() : undefined} />
        <button class="main" type="submit">
          {t('found.go')}
        </button>
      </form>
    </main>,
    problem ? 422 : 200,
  )
}

type T = Translate<typeof texts>
type Said = (name: string) => string
type Countries = Awaited<ReturnType<(typeof questions)['fn']>>['countries']

const OwnerAndCompany = ({
  t,
  said,
  countries,
  names,
}: {
  t: T
  said: Said
  countries: Countries
  names: Intl.DisplayNames
}) => (
  <>
    <fieldset>
      <legend>{t('found.owner')}</legend>
      <label class="field">
        <span>{t('found.name')}</span>
        <input name="name" required autoComplete="name" value={said('name')} />
      </label>
      <label class="field half">
        <span>{t('found.email')}</span>
        <input name="email" type="email" required autoComplete="email" value={said('email')} />
      </label>
      <label class="field half">
        <span>{t('found.password')}</span>
        <input
          name="password"
          type="password"
          required
          minLength={10}
          autoComplete="new-password"
          aria-describedby="password-says"
        />
        <span id="password-says">{t('found.password.hint')}</span>
      </label>
    </fieldset>
    <fieldset>
      <legend>{t('found.company')}</legend>
      <label class="field">
        <span class="hidden">{t('found.company')}</span>
        <input name="company" required autoComplete="organization" value={said('company')} />
      </label>
    </fieldset>
    <fieldset>
      <legend>{t('found.country')}</legend>
      <label class="field half">
        <span class="hidden">{t('found.country')}</span>
        <select name="country">
          {Object.entries(countries).map(([code, country]) => (
            <option key={code} value={code} selected={code === said('country')}>
              {names.of(code)} · {country.currency} · {new Decimal(country.standard).times(100).toFixed()} %
            </option>
          ))}
        </select>
      </label>
      <label class="field half">
        <span>{t('found.tax')}</span>
        <input name="tax" inputMode="decimal" pattern="[0-9]{1,2}(\.[0-9]{1,4})?" value={said('tax')} />
      </label>
    </fieldset>
  </>
)

const LanguagesAndSite = ({ t, said, chosen }: { t: T; said: Said; chosen: string[] | undefined }) => (
  <>
    <fieldset>
      <legend>{t('found.languages')}</legend>
      {languages.map((language) => (
        <label key={language} class="option">
          <input type="checkbox" name="languages" value={language} checked={chosen?.includes(language) ?? true} />
          <span>{languageNames[language]}</span>
        </label>
      ))}
    </fieldset>
    <fieldset>
      <legend>{t('found.site')}</legend>
      <label class="field half">
        <span>{t('found.site.name')}</span>
        <input name="siteName" required value={said('siteName')} />
      </label>
      <label class="field half">
        <span>{t('found.site.kind')}</span>
        <select name="siteKind">
          <option value="warehouse">{t('found.site.warehouse')}</option>
          <option value="store">{t('found.site.store')}</option>
        </select>
      </label>
    </fieldset>
    <fieldset>
      <legend>{t('found.logo')}</legend>
      <label class="field">
        <span class="hidden">{t('found.logo')}</span>
        <input type="file" name="logo" accept="image/png,image/jpeg" />
      </label>
    </fieldset>
  </>
)

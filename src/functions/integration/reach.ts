import { signOf } from '#books/interactions/functions.ts'
import type { Completed, KnownOfParty, Purpose } from '#masters/parties/functions.ts'
import type { Example } from './counts.ts'

type Cells = Record<string, string>
type Sign = 'email' | 'phone'

/** What a row says beyond names of how somebody is reached, where he lives and what he agreed to, and what is known of it already. */
export type Said = {
  cells: Cells
  /** Whose row it is, when he is known. */
  partyId: string | undefined
  name: string
  known: KnownOfParty
  /** Where the company is. */
  country: string
  source: string
  now: Date
  /** Who has proved that a sign is his. */
  provenBy: (kind: Sign, value: string) => string | undefined
}
export type Wrong = { field: string; reason: string; value?: string; accepted?: string }
export type Planned = { wrong: Wrong[]; add: Omit<Completed, 'partyId'>; fields: Example['fields'] }

/** What the row adds to what is known. An empty cell leaves it as it is; nothing that is known is taken away. */
export const planReach = (said: Said): Planned => {
  const parts = [
    ...(['email', 'phone'] as const).map((kind) => planSign(said, kind)),
    planAddress(said),
    planConsents(said),
  ]
  return {
    wrong: parts.flatMap(({ wrong = [] }) => wrong),
    fields: parts.flatMap(({ fields = [] }) => fields),
    add: {
      points: parts.flatMap(({ points = [] }) => points),
      address: parts.find(({ address }) => address)?.address,
      consents: parts.flatMap(({ consents = [] }) => consents),
    },
  }
}

type Part = Partial<Pick<Planned, 'wrong' | 'fields'> & Planned['add']>

/**
 * A new one is claimed and tried first from now on, unless the one so far is proven. What somebody else has proved to be his is not given away: the
 * row is refused.
 */
const planSign = ({ cells, partyId, known, country, provenBy }: Said, kind: Sign): Part => {
  const value = cells[kind]?.slice(0, 200)
  if (!value) return {}
  const home = /^[A-Z]{2}$/.test(cells.country ?? '') ? cells.country! : country
  const sign = signOf(kind, value, home)
  const owner = provenBy(kind, sign)
  if (owner && owner !== partyId) return { wrong: [{ field: kind, reason: 'proven_by_another', value }] }
  const own = known.points.filter((point) => point.kind === kind)
  if (own.some((point) => signOf(kind, point.value, home) === sign)) return {}
  const first = own.find(({ isPrimary }) => isPrimary)
  return {
    points: [{ kind, value, isPrimary: !first?.isProven }],
    fields: [{ name: kind, ...(first && { before: first.value }), after: value }],
  }
}

type Home = KnownOfParty['addresses'][number]
type Place = Pick<Home, 'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'country'>

/** The street says whether it is another address; of the same one, parts are put right. City and country of the usual one stand in where they are empty. */
const planAddress = ({ cells, name, known }: Said): Part => {
  if (!cells.line1) return {}
  const usual = known.addresses.find(({ isDefault }) => isDefault) ?? known.addresses[0]
  const city = (cells.city ?? usual?.city)?.slice(0, 100)
  const country = cells.country ?? usual?.country
  if (!city) return { wrong: [{ field: 'city', reason: 'half_an_address' }] }
  if (!/^[A-Z]{2}$/.test(country ?? ''))
    return {
      wrong: [{ field: 'country', reason: country ? 'unknown_country' : 'half_an_address', value: country ?? '' }],
    }
  const line1 = cells.line1.slice(0, 200)
  const same = known.addresses.find(
    (one) => alike(one.line1, line1) && alike(one.city, city) && one.country === country,
  )
  const place: Place = {
    line1: same ? same.line1 : line1,
    city: same ? same.city : city,
    country: country!,
    line2: cells.line2?.slice(0, 200) ?? same?.line2 ?? null,
    region: cells.region?.slice(0, 100) ?? same?.region ?? null,
    postalCode: cells.postalCode?.slice(0, 20) ?? same?.postalCode ?? null,
  }
  if (same && inOneLine(same) === inOneLine(place)) return {}
  const before = same ?? usual
  return {
    address: { ...place, id: same?.id ?? null, name: same?.name ?? name.slice(0, 120) },
    fields: [{ name: 'address', ...(before && { before: inOneLine(before) }), after: inOneLine(place) }],
  }
}

const bare = (text: string) => text.toLowerCase().replace(/[\s.,，。]+/gu, '')
const alike = (one: string, other: string) => bare(one) === bare(other)

const inOneLine = ({ line1, line2, postalCode, city, region, country }: Place) =>
  [line1, line2, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ')

/** What somebody may be asked to agree to, by the field that says it. */
export const consentFields = {
  consentEmail: 'marketing_email',
  consentPhone: 'marketing_phone',
  consentMessenger: 'marketing_messenger',
} as const satisfies Record<string, Purpose>

/**
 * The newest word counts: what is older than what is known changes nothing. Who agreed must have done so on some day; a no takes back what was agreed
 * to, and where nothing was it says nothing new.
 */
const planConsents = ({ cells, known, source, now }: Said): Part => {
  const at = cells.consentAt ? new Date(cells.consentAt) : undefined
  const part = {
    wrong: [] as Wrong[],
    fields: [] as Example['fields'],
    consents: [] as Completed['consents'][number][],
  }
  for (const [field, purpose] of Object.entries(consentFields)) {
    if (!cells[field]) continue
    const isGranted = cells[field] === 'true'
    const standing = known.consents.find((one) => one.purpose === purpose)
    if (isGranted && !at) part.wrong.push({ field, reason: 'consent_without_date' })
    else if (at && at > now) part.wrong.push({ field: 'consentAt', reason: 'not_yet', value: cells.consentAt! })
    else if ((standing?.isGranted ?? false) !== isGranted && !(at && standing && standing.at >= at)) {
      const said = (cells.consentSource ?? `import ${source}`).slice(0, 80)
      part.consents.push({ purpose, isGranted, source: said, at: at ?? now })
      part.fields.push({ name: field, ...(standing && { before: word(standing.isGranted) }), after: word(isGranted) })
    }
  }
  return part
}

const word = (isGranted: boolean) => (isGranted ? 'granted' : 'withdrawn')

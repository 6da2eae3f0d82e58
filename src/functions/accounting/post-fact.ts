import { dayToPost, type NewEntry, type NewLine, postEntries } from '#books/ledger/functions.ts'
import { type Ctx, fail } from '#support/actions/index.ts'
import { compare, isZero, negate, subtract } from '#support/money/index.ts'
import { zoneOfEntity } from './business-day.ts'
import { accountingErrors } from './errors.ts'
import { type Fact, facts } from './facts.ts'
import type { Role } from './roles.ts'

/** One side of a fact. The two amounts may be any sign and even both given: what is left of them decides the side; nothing is dropped. */
export type FactLine = Omit<NewLine, 'accountCode'> & { role: Role }

export type NewFact = {
  entityId: string
  fact: Fact
  document: string
  text?: string | undefined
  /** The day it happened; today where nobody says. Posted on the first open day after it if its period is closed. */
  postedOn?: string | undefined
  lines: readonly FactLine[]
}

/** Posts what happened, by roles instead of accounts; undefined when all its lines are zero. See `postFacts`. */
export const postFact = async (ctx: Ctx, fact: NewFact): Promise<{ entryId: string } | undefined> =>
  (await postFacts(ctx, [fact]))[0]

/**
 * Posts several facts at once. Lines of zero are left out, a fact without any line left posts nothing. Fails with
 * accounting.role_without_account and with what the ledger refuses.
 */
export const postFacts = async (ctx: Ctx, news: readonly NewFact[]): Promise<({ entryId: string } | undefined)[]> => {
  const worth = news.map((fact) => ({ ...fact, lines: fact.lines.flatMap(oneSided) }))
  const posting = worth.filter(({ lines }) => lines.length > 0)
  const accounts = await accountsOfRoles(ctx, posting)
  const dayOf = days(ctx)
  const entries: NewEntry[] = []
  for (const { lines, postedOn, ...fact } of posting) {
    entries.push({
      ...fact,
      journal: facts[fact.fact],
      postedOn: await dayOf(fact.entityId, postedOn),
      lines: lines.map(({ role, ...line }) => ({ ...line, accountCode: accounts(fact.entityId, role) })),
    })
  }
  const posted = await postEntries(ctx, entries)
  const entryOf = new Map(posting.map((fact, index) => [fact, posted[index]]))
  return worth.map((fact) => entryOf.get(fact))
}

/** The day to post on, asked once for each day that a batch names. */
const days = (ctx: Ctx) => {
  const known = new Map<string, string>()
  return async (entityId: string, happenedOn?: string): Promise<string> => {
    const on = happenedOn ?? ctx.today(await zoneOfEntity(ctx, entityId))
    const key = `${entityId} ${on}`
    const day = known.get(key) ?? (await dayToPost(ctx, { entityId, on }))
    known.set(key, day)
    return day
  }
}

const oneSided = ({ debit, credit, ...line }: FactLine): FactLine[] => {
  const amount = subtract(debit ?? '0', credit ?? '0')
  if (isZero(amount)) return []
  return [compare(amount, '0') > 0 ? { ...line, debit: amount } : { ...line, credit: negate(amount) }]
}

const accountsOfRoles = async (ctx: Ctx, news: readonly NewFact[]) => {
  const rows = await ctx.tx.named<{ entityId: string; role: string; code: string }>(
    'accounting.accounts_of_roles',
    `select entity_id as "entityId", role, account_code as code from account_roles where entity_id = any($1::uuid[])`,
    [[...new Set(news.map(({ entityId }) => entityId))]],
  )
  const codes = new Map(rows.map(({ entityId, role, code }) => [`${entityId} ${role}`, code]))
  return (entityId: string, role: Role): string =>
    codes.get(`${entityId} ${role}`) ?? fail(accountingErrors.roleWithoutAccount, { role })
}

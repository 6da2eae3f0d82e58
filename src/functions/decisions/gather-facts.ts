import type { Ctx } from '#support/actions/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { basketFactsOf } from './basket-of.ts'
import { clockFacts } from './clock-facts.ts'
import { customerFactsOf, type Known } from './customer-of.ts'
import { type Facts, noFacts, setFact } from './facts.ts'
import { itemFactsOf } from './item-of.ts'
import { orderFactsOf } from './order-of.ts'
import { visitFactsOf } from './visit-of.ts'

/** What the moment is about. */
export type Context = {
  itemId?: string | undefined
  categoryId?: string | undefined
  search?: string | undefined
  basketId?: string | undefined
  orderId?: string | undefined
}

export type Question = {
  subjectId: string
  /** The device beside the customer, whose rows belong to the same visit. */
  visitorId?: string | undefined
  channel: string
  language: Language
  context: Context
}

/** All facts that some rule asks, and who it is: one statement for the customer, one each for visit, basket, item and order, only where they are asked for. */
export const gatherFacts = async (
  ctx: Ctx,
  question: Question,
  asks: ReadonlySet<string>,
): Promise<{ facts: Facts; known: Known }> => {
  const facts = noFacts()
  const groups = new Set([...asks].map((name) => name.slice(0, name.indexOf('.'))))
  const known = await customerFactsOf(ctx, question.subjectId, asks, facts)
  setFact(facts, 'channel.name', question.channel)
  setFact(facts, 'channel.language', question.language)
  const isAboutItem =
    groups.has('item') || groups.has('stock') || asks.has('margin.percent') || asks.has('margin.ofItem')
  await ctx.tx.together(
    async () => groups.has('time') && clockFacts(ctx, facts),
    async () => groups.has('visit') && visitFactsOf(ctx, question, facts),
    async () => groups.has('basket') && basketFactsOf(ctx, known, question.context, facts),
    async () => isAboutItem && itemFactsOf(ctx, known, question.context, asks, facts),
    async () => groups.has('order') && orderFactsOf(ctx, known, question, facts),
  )
  return { facts, known }
}

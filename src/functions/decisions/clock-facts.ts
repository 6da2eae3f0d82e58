import { webSite } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { type Facts, setFact } from './facts.ts'
import { weekdays } from './other-facts.ts'

const parts = new Map<string, Intl.DateTimeFormat>()
const clockOf = (zone: string) => {
  const known =
    parts.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      hour: 'numeric',
      weekday: 'long',
      day: 'numeric',
      month: 'numeric',
    })
  parts.set(zone, known)
  return known
}

/** What the clock of the web site says. */
export const clockFacts = async (ctx: Ctx, facts: Facts): Promise<void> => {
  const { zone } = await webSite(ctx)
  const said = new Map(
    clockOf(zone)
      .formatToParts(ctx.now)
      .map(({ type, value }) => [type as string, value]),
  )
  setFact(facts, 'time.hour', Number(said.get('hour')))
  setFact(facts, 'time.dayOfMonth', Number(said.get('day')))
  setFact(facts, 'time.month', Number(said.get('month')))
  setFact(
    facts,
    'time.weekday',
    weekdays.find((day) => day === said.get('weekday')!.toLowerCase()),
  )
}

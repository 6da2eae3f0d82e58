import { Gauge, register } from 'prom-client'
import { martAge } from '#functions/insight/functions.ts'
import type { House } from '#support/actions/index.ts'

const NAME = 'onefold_mart_age_seconds'

/** How old the figures of the mart are, asked for when somebody looks; -1 while nobody answers for them. */
export const observeMart = ({ database }: House): void => {
  if (register.getSingleMetric(NAME)) return
  new Gauge({
    name: NAME,
    help: 'Age of the figures in the mart; -1 when its process does not answer',
    async collect() {
      const { state, ageSeconds } = await database.reading((tx) => martAge({ tx, now: new Date() }))
      this.set(state === 'down' || ageSeconds === null ? -1 : ageSeconds)
    },
  })
}

import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import type { Config } from '#support/config/index.ts'
import { liveFeed, startListening } from '#support/events/index.ts'
import { observe, observeNoLonger, openLog } from '#support/telemetry/index.ts'
import { openApp } from './app.ts'
import type { LimitSettings } from './limits.ts'
import { observeMart } from './mart-metric.ts'
import { usualParts } from './parts.ts'

export type Serving = { app: FastifyInstance; port: number; stop(): Promise<void> }

/**
 * Serves the house: shop, desk and API at one port. Resolves when requests are answered; `stop` lets those under way finish. Fails with the
 * error of the port or the address when it cannot be had.
 */
export const serve = async ({
  house,
  config,
  limits,
  logger = openLog(),
}: {
  house: House
  config: Pick<Config, 'port' | 'host' | 'trustProxy'>
  limits?: Partial<LimitSettings>
  logger?: FastifyBaseLogger
}): Promise<Serving> => {
  const app = await openApp(house, { ...usualParts, limits, logger, trustProxy: config.trustProxy })
  observe(house)
  observeMart(house)
  const listening = await startListening(house.database)
  // What another process changed about users, roles and sessions must not be remembered here.
  const unsubscribe = liveFeed(house.database).subscribe(({ type }) => {
    if (type.startsWith('access.')) app.access.forget()
  })
  const release = async () => {
    observeNoLonger(house)
    unsubscribe()
    await listening.stop()
  }
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await app.close()
    await release()
    throw error
  }
  const address = app.server.address()
  return {
    app,
    port: typeof address === 'object' && address ? address.port : config.port,
    stop: async () => {
      await app.close()
      await release()
    },
  }
}

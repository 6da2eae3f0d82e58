import { register } from 'prom-client'
import { afterAll, describe, expect, it } from 'vitest'
import { module } from '#support/actions/index.ts'
import { addJob, inTransaction } from '#support/jobs/index.ts'
import { observeNoLonger } from '#support/telemetry/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { startWorker } from './worker.ts'

const done: string[] = []
const chain = module({
  name: 'chain',
  reactions: {
    'chain.begun': (ctx, { subject }) => addJob(ctx, 'chain.carry', { subject }),
    'chain.carried': async (_, { subject }) => void done.push(subject),
  },
  jobs: {
    carry: {
      run: async ({ transaction }, { subject }: { subject: string }) =>
        transaction(async (ctx) => ctx.emit({ type: 'chain.carried', subject })),
    },
  },
})
const { house } = await testHouse({ modules: [chain] })
afterAll(() => observeNoLonger(house))
const begin = (subject: string) => inTransaction(house, async (ctx) => ctx.emit({ type: 'chain.begun', subject }))
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('the worker', () => {
  it('carries what happened through events and jobs to its end, and shares the work', async () => {
    const workers = await Promise.all([startWorker(house), startWorker(house)])
    for (let n = 0; n < 20; n++) await begin(`chain:${n}`)
    await until(() => done.length === 20)
    await Promise.all(workers.map((worker) => worker.stop()))
    expect([...new Set(done)]).toHaveLength(20)
  }, 30_000)

  it('takes up what was left when it starts again', async () => {
    done.splice(0)
    await begin('chain:left')
    const worker = await startWorker(house)
    await until(() => done.includes('chain:left'))
    await worker.stop()
    expect(done).toEqual(['chain:left'])
  }, 30_000)

  it('shows in the metrics where each subscriber stands', async () => {
    await begin('chain:seen')
    const text = await register.metrics()
    expect(text).toMatch(/^onefold_events_waiting\{subscriber="chain"\} 1$/m)
    expect(text).toMatch(/^onefold_events_parked\{subscriber="chain"\} 0$/m)
    expect(text).toMatch(/^onefold_database_connections\{state="busy"\} \d+$/m)
    expect(text).toMatch(/^onefold_jobs\{state="failed"\} 0$/m)
    expect(text).toContain('process_resident_memory_bytes')
  })
})

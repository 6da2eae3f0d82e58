import type { Check } from '#support/actions/index.ts'
import { SCHEMA } from './schema.ts'

/** No job has failed for good, and none waits long beyond its time. */
export const checks: Check[] = [
  {
    name: 'jobs done',
    run: async (tx) => {
      const [there] = await tx.named<{ there: boolean }>(
        'jobs.are_there',
        `select to_regclass('${SCHEMA}.jobs') is not null as there`,
      )
      if (!there?.there) return { count: 0, findings: [] }
      const rows = await tx.named<{ name: string; failed: number; late: number; all: number; error: string | null }>(
        'jobs.check',
        `select task_identifier as name, count(*)::int as all, max(last_error) as error,
           (count(*) filter (where attempts >= max_attempts and locked_at is null))::int as failed,
           (count(*) filter (where attempts = 0 and locked_at is null and run_at < now() - interval '15 minutes'))::int as late
         from ${SCHEMA}.jobs group by 1 order by 1`,
      )
      return {
        count: rows.reduce((sum, { all }) => sum + all, 0),
        findings: rows.flatMap(({ name, failed, late, error }) => [
          ...(failed
            ? [
                {
                  what: `${failed} jobs ${name} have failed for good: ${(error ?? '').slice(0, 200)}`,
                  mend: 'remove the cause, then retry them at the desk under Jobs and events',
                },
              ]
            : []),
          ...(late
            ? [
                {
                  what: `${late} jobs ${name} have waited for more than 15 minutes`,
                  mend: 'start a worker: onefold start --role worker',
                },
              ]
            : []),
        ]),
      }
    },
  },
]

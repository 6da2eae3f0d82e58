import type { Check } from '#support/actions/index.ts'

/** Mails have left: none has failed, none waits for hours. */
export const checks: Check[] = [
  {
    name: 'mails sent',
    run: async (tx) => {
      const [row] = await tx.named<{ all: number; failed: number; late: number; problem: string | null }>(
        'mail.check',
        `select count(*)::int as all, (count(*) filter (where state = 'failed'))::int as failed,
           (count(*) filter (where state = 'waiting' and created_at < now() - interval '6 hours'))::int as late,
           max(problem) filter (where state in ('failed', 'waiting')) as problem from mails`,
      )
      const { all, failed, late, problem } = row!
      const reason = problem ? `: ${problem.slice(0, 200)}` : ''
      const findings = []
      if (failed)
        findings.push({ what: `${failed} mails could not be sent${reason}`, mend: 'retry or drop them in the outbox' })
      if (late) findings.push({ what: `${late} mails wait for more than 6 hours${reason}`, mend: 'see SMTP_URL' })
      return { count: all, findings }
    },
  },
]

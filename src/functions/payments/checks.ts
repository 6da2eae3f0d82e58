import { type Check, checkBySql } from '#support/actions/index.ts'

/** Money that went back is what its refunds say; what was asked of a provider is answered. */
export const checks: Check[] = [
  checkBySql('payments.refunded_is_refunds', {
    count: 'select count(*) from payments where refunded > 0',
    find: `select 'payment ' || p.id || ' of ' || p.document_number || ': ' || p.refunded || ' refunded, refunds of '
        || coalesce(sum(r.amount), 0) as what
      from payments p left join refunds r on r.payment_id = p.id and r.state <> 'failed'
      group by p.id having p.refunded <> coalesce(sum(r.amount), 0) or p.refunded > p.amount`,
    mend: 'Set payments.refunded to the sum of the refunds that did not fail; what went back too much is asked for again.',
  }),
  checkBySql('payments.captures_end', {
    count: `select count(*) from payments where state = 'capturing'`,
    find: `select 'payment ' || id || ' of ' || document_number || ' is being captured since ' || authorised_at as what
      from payments where state = 'capturing' and authorised_at < now() - interval '1 day'`,
    mend: 'Retry its job payments.capture at the desk under Jobs and events.',
  }),
]

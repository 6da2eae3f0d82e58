import { describe, expect, it } from 'vitest'
import { openLog } from './log.ts'
import { withoutPeople } from './redact.ts'

const lines: string[] = []
const log = openLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } })
const said = () => lines.splice(0).join('')

describe('the log', () => {
  it('keeps what operators need', () => {
    log.info({ route: '/api/orders/:id', status: 200, ms: 12, id: '0197f3c0-0000-7000-8000-000000000001' }, 'answered')
    expect(JSON.parse(said())).toMatchObject({
      level: 'info',
      msg: 'answered',
      route: '/api/orders/:id',
      status: 200,
      ms: 12,
      id: '0197f3c0-0000-7000-8000-000000000001',
    })
  })

  it('holds no person, whatever is passed in', () => {
    const error = Object.assign(new Error('no mail to mei@lanting.com or +86 138 0013 8000'), {
      code: '23505',
      constraint: 'staff_users_by_email',
      detail: 'Key (email)=(mei@lanting.com) already exists.',
    })
    log.warn(
      { err: error, customer: { name: 'Mei Lin', email: 'mei@lanting.com', orders: 3 } },
      'refused mei@lanting.com',
    )
    log.info({ req: { method: 'GET', url: '/shop/search?q=mei+lin', id: '1', headers: { cookie: 'secret' } } })
    log.error(error)
    log.error({ err: error })
    const text = said()
    expect(text).not.toMatch(/mei|lin"|0013|secret|q=/i)
    expect(text).toContain('23505')
    expect(text).toContain('staff_users_by_email')
    expect(text).toContain('"orders":3')
    expect(text).toContain('/shop/search')
    expect(text).toMatch(/at .*log\.test\.ts/)
  })
})

describe('a sentence without people', () => {
  it.each([
    ['sent to Mei <mei.lin@lanting.com>.', 'sent to Mei <•>.'],
    ['call 13800138000 now', 'call • now'],
    ['GET https://shop.example.com/o/1?key=abc failed', 'GET https://shop.example.com/o/1 failed'],
    ['postgres://onefold:hunter2@localhost/db is down', 'postgres://•@localhost/db is down'],
    ['order 0197f3c0-0000-7000-8000-000000000001 took 35 ms', 'order 0197f3c0-0000-7000-8000-000000000001 took 35 ms'],
  ])('%s', (given, wanted) => expect(withoutPeople(given)).toBe(wanted))
})

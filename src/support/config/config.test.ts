import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { isObstacle } from './obstacle.ts'

const machine = { cwd: '/srv/onefold', chooseData: (wanted: string) => wanted }
const read = (env: Record<string, string> = {}) => readConfig(env, machine)

const complaintOf = (env: Record<string, string>): string => {
  try {
    read(env)
  } catch (error) {
    if (isObstacle(error)) return error.message
    throw error
  }
  return 'accepted'
}

describe('settings', () => {
  it('are all optional', () => {
    expect(read()).toEqual({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://localhost:3000',
      data: '/srv/onefold/data',
      databaseUrl: undefined,
      smtpUrl: undefined,
      trustProxy: false,
      sample: 'small',
      samplePassword: undefined,
    })
  })

  it('count as not given when empty', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', ONEFOLD_SAMPLE: '' })).toEqual(read())
  })

  it('are taken as given', () => {
    const config = read({
      PORT: '8080',
      HOST: '0.0.0.0',
      ONEFOLD_URL: 'https://lanting.example/',
      ONEFOLD_DATA: 'elsewhere',
      DATABASE_URL: 'postgres://u:p@db.example/shop',
      SMTP_URL: 'smtps://u:p@mail.example:465',
      TRUST_PROXY: '10.0.0.0/8, 127.0.0.1',
      ONEFOLD_SAMPLE: 'none',
    })
    expect(config).toMatchObject({
      port: 8080,
      url: 'https://lanting.example',
      data: '/srv/onefold/elsewhere',
      databaseUrl: 'postgres://u:p@db.example/shop',
      trustProxy: '10.0.0.0/8,127.0.0.1',
      sample: 'none',
    })
  })

  it('leave the choice of the data folder to the machine only when none is named', () => {
    const elsewhere = { cwd: '/root/onefold', chooseData: () => '/var/lib/onefold' }
    expect(readConfig({}, elsewhere).data).toBe('/var/lib/onefold')
    expect(readConfig({ ONEFOLD_DATA: './data' }, elsewhere).data).toBe('/root/onefold/data')
  })

  it.each([
    ['PORT', 'eighty', /PORT=eighty .* 0 to 65535/],
    ['PORT', '70000', /PORT=70000 .* 0 to 65535/],
    ['HOST', 'my host', /HOST=my host .* 127\.0\.0\.1/],
    ['ONEFOLD_URL', 'shop.example.com', /ONEFOLD_URL .* https:\/\/shop\.example\.com/],
    ['ONEFOLD_URL', 'https://example.com/shop', /without a path/],
    ['DATABASE_URL', 'mysql://u:secret@h/d', /DATABASE_URL .* postgres:\/\//],
    ['DATABASE_URL', 'postgres://u:secret@h', /5432\/database/],
    ['SMTP_URL', 'mail.example.com', /SMTP_URL .* smtps:\/\//],
    ['TRUST_PROXY', 'yes', /TRUST_PROXY=yes .* true, false/],
    ['TRUST_PROXY', '999.1.1.1', /TRUST_PROXY=999\.1\.1\.1 .* 10\.0\.0\.0\/8/],
    ['TRUST_PROXY', '10.0.0.0/33', /TRUST_PROXY=10\.0\.0\.0\/33 .* 10\.0\.0\.0\/8/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL=loud .* warn/],
    ['ONEFOLD_SAMPLE', 'big', /ONEFOLD_SAMPLE=big .* none, small or large/],
    ['ONEFOLD_SAMPLE_PASSWORD', 'short', /at least 8/],
  ])('refuses %s=%s and says what would do', (name, value, says) => {
    expect(complaintOf({ [name]: value })).toMatch(says)
  })

  it('names every wrong one at once and repeats no secret', () => {
    const said = complaintOf({ PORT: 'x', DATABASE_URL: 'mysql://u:hunter2@h/d', ONEFOLD_SAMPLE_PASSWORD: 'hunter2' })
    expect(said.split('\n')).toHaveLength(3)
    expect(said).not.toContain('hunter2')
  })

  it.each([
    ['true', true],
    ['false', false],
    ['2', 2],
    ['::1', '::1'],
  ])('reads TRUST_PROXY=%s', (given, wanted) => expect(read({ TRUST_PROXY: given }).trustProxy).toBe(wanted))

  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['shop.local', 'http://shop.local:3000'],
  ])('shows the address of HOST=%s', (host, url) => expect(read({ HOST: host }).url).toBe(url))
})

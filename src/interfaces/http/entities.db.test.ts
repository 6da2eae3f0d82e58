import { beforeAll, describe, expect, it } from 'vitest'
import { catalogModule } from '#masters/catalog/module.ts'
import { entityRoutes } from './routes/entities.ts'
import { type Browser, type WebHouse, webHouse } from './testing/web-house.ts'

let web: WebHouse
let planner: Browser
beforeAll(async () => {
  web = await webHouse({ routes: [entityRoutes] }, { modules: [catalogModule] })
  planner = await web.signIn('planner')
})

const brand = (code: string) => ({ code, name: { en: code } })
const csv = (text: string | Buffer, query = '', from = planner) => {
  const cookie = [...from.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin: web.house.url, 'content-type': 'text/csv' }
  return web.app.inject({ method: 'POST', url: `/api/brands/import${query}`, headers, payload: text })
}

describe('a file that is not what it says', () => {
  it('is written only where the caller says clearly whether to write', async () => {
    for (const query of ['?dryRun=maybe', '?dryRun=1', '?dryRun=TRUE', '?dryrun=true']) {
      const answer = await csv('code,name.en\nreed,Reed\n', query)
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'common.invalid_input'])
    }
    expect((await planner.ask('GET', '/api/brands?q=reed')).json().rows).toHaveLength(0)
  })

  it('is refused when its form cannot be taken apart', async () => {
    const { cookie, origin } = { cookie: planner.cookies, origin: web.house.url }
    const form = (type: string, payload: string) =>
      web.app.inject({
        method: 'POST',
        url: '/api/brands/import',
        headers: {
          cookie: [...cookie].map(([name, value]) => `${name}=${value}`).join('; '),
          origin,
          'content-type': `multipart/form-data${type}`,
        },
        payload,
      })
    const halfway = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ncode'
    for (const answer of [await form('', 'x'), await form('; boundary=x', 'x'), await form('; boundary=x', halfway)])
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'http.unreadable_form'])
  })
})

describe('every entity by API', () => {
  it('is made, read, listed, changed and put out of use', async () => {
    const made = await planner.ask('POST', '/api/brands', brand('moss'))
    expect(made.statusCode).toBe(201)
    const { id } = made.json()
    const read = await planner.ask('GET', `/api/brands/${id}`)
    expect([read.statusCode, read.headers.etag]).toEqual([200, '"1"'])
    const changed = await planner.ask('PATCH', `/api/brands/${id}`, { name: { en: 'Moss' } }, { 'if-match': '"1"' })
    expect(changed.json()).toMatchObject({ version: 2, name: { en: 'Moss' } })
    const lost = await planner.ask('PATCH', `/api/brands/${id}`, { name: { en: 'Late' } }, { 'if-match': '"1"' })
    expect([lost.statusCode, lost.json().code]).toEqual([412, 'common.changed_meanwhile'])
    expect((await planner.ask('GET', '/api/brands?q=moss')).json().rows).toHaveLength(1)
    expect((await planner.ask('POST', `/api/brands/${id}/archival`)).statusCode).toBe(200)
    expect((await planner.ask('GET', '/api/brands?q=moss')).json().rows).toHaveLength(0)
    expect((await planner.ask('DELETE', `/api/brands/${id}/archival`)).statusCode).toBe(200)
    expect((await planner.ask('GET', '/api/brands?q=moss')).json().rows).toHaveLength(1)
    expect((await planner.ask('GET', '/api/brands?colour=red')).statusCode).toBe(422)
  })

  it('goes out as CSV and comes back unchanged, with a list of what was not taken', async () => {
    await planner.ask('POST', '/api/brands', brand('linen'))
    const out = await planner.ask('GET', '/api/brands/export.csv')
    expect(out.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="brands.csv"',
    })
    const back = await csv(out.body)
    expect(back.json()).toMatchObject({ created: 0, updated: 0, refused: [] })
    const dry = await csv('code,name.en\nbamboo,Bamboo\n', '?dryRun=true')
    expect(dry.json()).toMatchObject({ created: 1 })
    expect((await planner.ask('GET', '/api/brands?q=bamboo')).json().rows).toHaveLength(0)
    const mixed = await csv('code,name.en\nbamboo,Bamboo\n,Nameless\n')
    expect(mixed.json()).toMatchObject({ created: 1, refused: [{ line: 3 }] })
    const strange = await csv('colour\nred\n')
    expect(strange.statusCode).toBe(422)
    expect(strange.json()).toMatchObject({
      code: 'entity.unknown_column',
      detail: 'The file has columns that nobody knows: colour',
    })
  })

  it('says in words what a field should look like, in a form and in a file, in the reader’s language', async () => {
    const speaking = async (language: string) => {
      const reader = await web.signIn('planner')
      await web.house.database.pool.query('update staff_users set language = $1 where id = $2', [
        language,
        reader.userId,
      ])
      return reader
    }
    const tell = async (from: Browser) => (await from.ask('POST', '/api/attributes', wrong)).json().errors
    const wrong = {
      code: 'two words',
      name: {},
      kind: 'choice',
      options: [{ code: 'oak', name: { en: 'Oak' }, swatch: 'brown' }],
    }
    expect(await tell(planner)).toEqual([
      expect.objectContaining({ path: 'code', message: expect.stringContaining('without spaces, commas') }),
      expect.objectContaining({ path: 'name', message: 'needs words in at least one language' }),
      expect.objectContaining({ path: 'options.0.swatch', message: expect.stringContaining('such as #c8a165') }),
    ])
    const [code] = await tell(await speaking('zh-TW'))
    expect(code).toEqual({ path: 'code', code: 'invalid_format', message: expect.stringContaining('不含空格') })
    const { refused } = (await csv('code,name.en\ntwo words,Two\nthree,\n', '', await speaking('zh-CN'))).json()
    expect(refused).toEqual([
      {
        line: 2,
        column: 'code',
        reason: 'invalid_format',
        value: 'two words',
        message: expect.stringContaining('不含空格'),
      },
      { line: 3, column: 'name', reason: 'required', message: '缺少' },
    ])
  })

  it('reads what a Chinese spreadsheet saves', async () => {
    // “code,name.zh-CN / jade,青瓷” in GB 18030
    const bytes = Buffer.concat([
      Buffer.from('code,name.zh-CN\njade,'),
      Buffer.from([0xc7, 0xe0, 0xb4, 0xc9]),
      Buffer.from('\n'),
    ])
    expect((await csv(bytes)).json()).toMatchObject({ created: 1, refused: [] })
    expect((await planner.ask('GET', '/api/brands?q=jade')).json().rows[0].name).toMatchObject({ 'zh-CN': '青瓷' })
  })

  it('reads no file of somebody who may not send one', async () => {
    const headers = { 'content-type': 'text/csv', 'content-length': '99999999' }
    const answer = await web.app.inject({ method: 'POST', url: '/api/brands/import', headers, payload: 'code' })
    expect(answer.statusCode).toBe(401)
  })

  it('is described to screens as far as their user may see', async () => {
    const listed = (await planner.ask('GET', '/api/entities')).json().entities
    expect(listed.map(({ plural }: { plural: string }) => plural)).toContain('brands')
    const described = (await planner.ask('GET', '/api/entities/brands')).json()
    expect(described).toMatchObject({ url: '/api/brands', actions: { create: 'catalog.create_brand' } })
    const clerk = await web.signIn('clerk')
    const seen = (await clerk.ask('GET', '/api/entities/brands')).json()
    expect(Object.keys(seen.actions).sort()).toEqual(['export', 'get', 'list'])
    const admin = await web.signIn('admin')
    expect((await admin.ask('GET', '/api/entities/brands')).statusCode).toBe(403)
    expect((await web.browser().ask('GET', '/api/entities')).statusCode).toBe(401)
    expect((await clerk.ask('POST', '/api/brands', brand('x'))).statusCode).toBe(403)
  })
})

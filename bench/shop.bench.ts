import { gzipSync } from 'node:zlib'
import { startServer } from './support/child.ts'
import { searches, seedGoods } from './support/goods.ts'
import { openConnection } from './support/http-client.ts'
import type { Flow } from './support/job.ts'
import { memoryLine } from './support/memory.ts'
import { isLarge } from './support/options.ts'
import { withPlace } from './support/place.ts'
import { asked, race, tell } from './support/rounds.ts'
import { tellStatements } from './support/statements.ts'

// Pages of the shop as browsers ask for them: category lists of 24, item pages, searches; and the same lists by API.
const CLIENTS = 16
const items = isLarge() ? 100_000 : 10_000

/** Kilobytes of script that a page brings, as they lie on the line. */
const scriptSize = async (port: number) => {
  const connection = await openConnection(port)
  const { body } = await connection.ask({ method: 'GET', path: '/shop' })
  let size = 0
  for (const [, path] of body.matchAll(/<script[^>]* src="([^"]+)"/g))
    size += gzipSync((await connection.ask({ method: 'GET', path: path! })).body).length
  connection.close()
  return size / 1024
}

await withPlace(async (place) => {
  console.log(`Laying down ${items} items ...`)
  const goods = await seedGoods(place, items)
  const { url, data } = place
  const own = await startServer('support/serve.ts', { url, data })
  const bare = await startServer('bare/list-route.ts', { url, priceListId: place.company.priceListId })
  const get = (path: string): Flow => [{ method: 'GET', path, headers: { 'accept-language': 'en' } }]
  const some = goods.filter((_, at) => at % 7 === 0).slice(0, 3000)
  const categories = [...new Set(goods.map(({ category }) => category))]
  const words = searches.map(encodeURIComponent)
  const { pid } = place.postgres
  const contender = (what: string, paths: string[], port: number, comparedWith?: string) => ({
    what,
    measure: asked({ port, clients: CLIENTS, flows: paths.map(get), keepsCookies: port === own.port }),
    pids: [port === own.port ? own.pid : bare.pid, pid],
    ...(comparedWith && { comparedWith }),
  })
  const at200 = (what: string, paths: string[]) => ({
    what: `${what}, at 200/s`,
    measure: asked({ port: own.port, clients: 64, flows: paths.map(get), rate: 200, keepsCookies: true }),
  })
  const lists = categories.map((slug) => `/shop/c/${slug}`)
  const pages = some.map(({ slug }) => `/shop/i/${slug}`)
  const found = words.map((word) => `/shop/search?q=${word}`)
  const lines = await race([
    contender('list page', lists, own.port, 'bare list'),
    contender(
      'bare list',
      categories.map((slug) => `/c/${slug}`),
      bare.port,
    ),
    contender('item page', pages, own.port, 'bare item'),
    contender(
      'bare item',
      some.map(({ slug }) => `/i/${slug}`),
      bare.port,
    ),
    contender('search page', found, own.port, 'bare search'),
    contender(
      'bare search',
      words.map((word) => `/search?q=${word}`),
      bare.port,
    ),
    contender(
      'list by API',
      categories.map((slug) => `/api/shop/items?category=${slug}`),
      own.port,
      'bare list',
    ),
    at200('list page', lists),
    at200('item page', pages),
    at200('search page', found),
  ])
  tell(`Shop of ${items} items, ${CLIENTS} clients`, lines)
  console.log(`script of a page: ${(await scriptSize(own.port)).toFixed(1)} kB gzipped`)
  console.log(memoryLine({ Onefold: own.pid, 'bare route': bare.pid, PostgreSQL: pid }))
  await tellStatements(place)
})

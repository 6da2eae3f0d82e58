import type { FastifyInstance } from 'fastify'
import { listSlugs } from '#functions/orders/index.ts'
import { type House, run, system } from '#support/actions/index.ts'

const PER_FILE = 20_000

/** Addresses for search engines: an index, and files of products. */
export const sitemap = (app: FastifyInstance, house: House) => {
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`
  const ns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
  app.get('/robots.txt', (_, reply) =>
    reply
      .type('text/plain')
      .send(
        `User-agent: *\nDisallow: /shop/basket\nDisallow: /shop/checkout\nDisallow: /shop/account\nDisallow: /desk\nDisallow: /api\nSitemap: ${house.url}/shop/sitemap.xml\n`,
      ),
  )
  app.get<{ Querystring: { after?: string; part?: string } }>('/shop/sitemap.xml', async (request, reply) => {
    const { slugs, next, categories } = await run(
      house.database,
      listSlugs,
      { actor: system },
      { limit: PER_FILE, after: request.query.after },
    )
    const addresses = [
      ...(request.query.after ? [] : ['/shop', ...categories.map((slug) => `/shop/c/${slug}`)]),
      ...slugs.map((slug) => `/shop/i/${slug}`),
    ]
    if (request.query.part || !next) {
      const urls = addresses.map((path) => `<url><loc>${escaped(house.url + path)}</loc></url>`).join('\n')
      return reply.type('application/xml').send(xml(`<urlset ${ns}>\n${urls}\n</urlset>`))
    }
    const parts: string[] = [`${house.url}/shop/sitemap.xml?part=1`]
    for (let after: string | null = next; after; ) {
      parts.push(`${house.url}/shop/sitemap.xml?part=1&after=${encodeURIComponent(after)}`)
      after = (await run(house.database, listSlugs, { actor: system }, { limit: PER_FILE, after })).next
    }
    return reply
      .type('application/xml')
      .send(
        xml(
          `<sitemapindex ${ns}>\n${parts.map((loc) => `<sitemap><loc>${escaped(loc)}</loc></sitemap>`).join('\n')}\n</sitemapindex>`,
        ),
      )
  })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

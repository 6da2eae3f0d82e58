import fastify from 'fastify'
import pg from 'pg'

// The barest shop: one statement a page, the HTML put together by hand; nobody is known, nothing is kept.
const { url, priceListId } = JSON.parse(process.argv[2]!) as { url: string; priceListId: string }
const pool = new pg.Pool({ connectionString: url, max: 20 })
const CARDS = `select s.card, p.amount, a.on_hand - a.reserved as free from category_products c join product_search s on s.product_id = c.product_id
  join prices p on p.item_id = (s.card ->> 'itemId')::uuid and p.price_list_id = $2 join availability a on a.item_id = p.item_id
  where c.category_id = (select id from categories where slug = $1) order by c.popularity desc, c.product_id desc limit 24`
const ITEM = `select i.name, i.code, p.description, r.amount, a.on_hand - a.reserved as free from items i join products p on p.id = i.product_id
  join prices r on r.item_id = i.id and r.price_list_id = $2 join availability a on a.item_id = i.id where i.slug = $1`
const FOUND = `select s.card, p.amount, a.on_hand - a.reserved as free from product_search s join prices p on p.item_id = (s.card ->> 'itemId')::uuid
  and p.price_list_id = $2 join availability a on a.item_id = p.item_id where s.words @@ plainto_tsquery('simple', $1) order by s.popularity desc limit 24`

type Card = { card: { name: Record<string, string>; itemSlug: string }; amount: string; free: string }
const page = (body: string) => `<!doctype html><html><head><title>Shop</title></head><body>${body}</body></html>`
const tile = ({ card, amount, free }: Card) =>
  `<li><a href="/i/${card.itemSlug}"><img src="/p/${card.itemSlug}" alt=""><b>${card.name.en}</b><span>${amount}</span><i>${free}</i></a></li>`
const ask = async (name: string, text: string, value: string) =>
  (await pool.query({ name, text, values: [value, priceListId] })).rows

const app = fastify()
app.get<{ Params: { slug: string } }>('/c/:slug', async (request, reply) => {
  const rows: Card[] = await ask('cards', CARDS, request.params.slug)
  return reply.type('text/html').send(page(`<ul>${rows.map(tile).join('')}</ul>`))
})
app.get<{ Params: { slug: string } }>('/i/:slug', async (request, reply) => {
  const [row] = await ask('item', ITEM, request.params.slug)
  return reply
    .type('text/html')
    .send(page(`<h1>${row.name.en}</h1><p>${row.amount} ${row.free}</p><p>${row.description.en}</p>`))
})
app.get<{ Querystring: { q: string } }>('/search', async (request, reply) => {
  const rows: Card[] = await ask('found', FOUND, request.query.q)
  return reply.type('text/html').send(page(`<ul>${rows.map(tile).join('')}</ul>`))
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.once('disconnect', () => process.exit(0))
process.send!((app.server.address() as { port: number }).port)

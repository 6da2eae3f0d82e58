import { goesWith } from '#functions/decisions/index.ts'
import { listAssortment, showProduct } from '#functions/orders/index.ts'
import type { Where } from '#functions/planning/browser.ts'
import { localised } from '#support/i18n/index.ts'
import { keptContent } from './kept-content.ts'
import { Crumbs, pictureUrl, Row, Stock } from './parts.tsx'
import { InYourHands, placeKey, whereTo } from './place.tsx'
import { stripFor } from './suggestions.tsx'
import { Page, rendered, send, type View } from './view.tsx'

type Product = Awaited<ReturnType<(typeof showProduct)['fn']>>
type Item = Product['items'][number]

/** An item's page: pictures first, choices with stock and price at once, the day it can be there, facts, stores. */
export const product = async (view: View, slug: string, seen: (itemId: string, categories: string[]) => void) => {
  const where = await whereTo(view)
  const part = `${view.path} ${placeKey(view, where)}`
  const { itemId, categories, ...content } = await keptContent(view, () => contentOf(view, slug, where), part)
  if (itemId) seen(itemId, categories)
  const strip = await (itemId ? stripFor(view, 'item_viewed', { itemId }) : stripFor(view, 'page_viewed'))
  return send(view.reply, <Page view={view} {...content} strip={strip} />)
}

const contentOf = async (view: View, slug: string, where: Where) => {
  const page = await view.ask(showProduct, { slug, ...where })
  const item = page.items.find((one) => one.id === page.itemId) ?? page.items[0]
  const [also, together] = await Promise.all([
    alsoThere(view, page.categories.at(-1)?.slug),
    item ? view.ask(goesWith, { itemId: item.id, limit: 4 }) : [],
  ])
  const shown = new Set([page.id, ...together.map(({ productId }) => productId)])
  const pictures = page.media.filter((picture) => !picture.itemId || picture.itemId === item?.id)
  const { t } = view
  const html = rendered(
    <div class="wide">
      <Crumbs view={view} path={page.categories} />
      <div class="item">
        <ul class={`pictures ${pictures.length > 2 ? 'many' : ''}`} aria-label={t('item.pictures')}>
          {(pictures.length ? pictures : [{ source: '', alt: null }]).map((picture, index) => (
            <li key={picture.source}>
              <a href={pictureUrl(picture.source)}>
                <img
                  src={pictureUrl(picture.source)}
                  alt={
                    localised(picture.alt, view.language) || t('item.picture', { name: page.name, number: index + 1 })
                  }
                  width="800"
                  height="800"
                  loading={index ? 'lazy' : 'eager'}
                  fetchPriority={index ? 'auto' : 'high'}
                />
              </a>
            </li>
          ))}
        </ul>
        <div>
          <div class="buy">
            {page.brand && <span class="soft small">{page.brand}</span>}
            <h1 style="font-size:var(--size-28)">{page.name}</h1>
            {item?.price && (
              <p class="price" id="price">
                {view.money(item.price.amount, item.price.currency)}
              </p>
            )}
            <Choices view={view} page={page} item={item} />
            {item && <Buy view={view} item={item} page={page} where={where} />}
            {page.description && <p>{page.description}</p>}
            {item && <Facts view={view} page={page} item={item} />}
            <Stores view={view} page={page} />
          </div>
        </div>
      </div>
      <Row view={view} heading="item.together" items={together} />
      <Row view={view} heading="item.also" items={also.filter((one) => !shown.has(one.productId)).slice(0, 4)} />
    </div>,
  )
  const sources = pictures.map((one) => one.source)
  return {
    title: page.name,
    description: page.description,
    data: item && structured(view, page, item, sources),
    html,
    itemId: item?.id,
    categories: page.categories.map((category) => category.slug),
  }
}

/** The first of its category: the same on the pages of all that lie in it. */
const alsoThere = async (view: View, category: string | undefined) => {
  if (!category) return []
  const first = () => view.ask(listAssortment, { category, limit: 6 })
  return (await keptContent(view, first, `beside ${category}`)).items
}

const Choices = ({ view, page, item }: { view: View; page: Product; item: Item | undefined }) => {
  if (page.items.length < 2) return null
  const kinds = page.attributeKinds.filter(
    (kind) => kind.isChoice && new Set(page.items.map((one) => one.attributes[kind.code])).size > 1,
  )
  return (
    <fieldset aria-label={view.t('item.choose')} class="choices">
      {page.items.map((one) => {
        const options = kinds.flatMap(
          (kind) => kind.options.find((option) => option.code === one.attributes[kind.code]) ?? [],
        )
        const words = options.map((option) => localised(option.name, view.language)).join(' · ') || one.name
        return (
          <a
            key={one.id}
            class={`choice ${Number(one.available.quantity) > 0 ? '' : 'gone'}`}
            href={`/shop/i/${one.slug}`}
            aria-current={one.id === item?.id ? 'true' : undefined}
          >
            {options.flatMap((option) =>
              option.swatch ? [<span key={option.code} class="swatch" style={`background:${option.swatch}`} />] : [],
            )}
            {words}
          </a>
        )
      })}
    </fieldset>
  )
}

const Buy = ({ view, item, page, where }: { view: View; item: Item; page: Product; where: Where }) => {
  const isFree = Number(item.available.quantity) > 0 || item.kind === 'service'
  return (
    <>
      <Stock view={view} quantity={item.kind === 'service' ? '99' : item.available.quantity} />
      {isFree && <InYourHands view={view} promise={page.promise} where={where} />}
      <form class="put" method="post" action="/shop/basket/lines" data-put>
        <input type="hidden" name="itemId" value={item.id} />
        <label class="hidden" for="quantity">
          {view.t('item.quantity')}
        </label>
        <input id="quantity" name="quantity" type="number" min="1" max="999" value="1" />
        <button class="main" type="submit" disabled={!isFree}>
          {view.t('item.add')}
        </button>
      </form>
    </>
  )
}

const Facts = ({ view, page, item }: { view: View; page: Product; item: Item }) => {
  const values = { ...page.attributes, ...item.attributes }
  return (
    <section>
      <h2 style="margin-bottom:12px">{view.t('item.details')}</h2>
      <dl class="facts">
        {page.attributeKinds
          .filter((kind) => values[kind.code] !== undefined)
          .map((kind) => (
            <>
              <dt>{localised(kind.name, view.language)}</dt>
              <dd>
                {localised(kind.options.find((option) => option.code === values[kind.code])?.name, view.language) ||
                  String(values[kind.code])}{' '}
                {kind.unitCode?.toLowerCase()}
              </dd>
            </>
          ))}
        {item.weight && (
          <>
            <dt>{view.t('item.weight')}</dt>
            <dd>{Number(item.weight)} kg</dd>
          </>
        )}
        <dt>{view.t('item.code')}</dt>
        <dd>{item.code}</dd>
        {item.components.length > 0 && (
          <>
            <dt>{view.t('item.contains')}</dt>
            <dd>
              {item.components
                .map((part) => `${Number(part.quantity)} × ${localised(part.name, view.language)}`)
                .join(', ')}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

const Stores = ({ view, page }: { view: View; page: Product }) =>
  view.front.stores.length === 0 ? null : (
    <section>
      <h2 style="margin-bottom:8px">{view.t('item.stores')}</h2>
      {page.stores.length ? (
        <ul class="stores">
          {page.stores.map((store) => (
            <li key={store.code}>
              <span>{store.name}</span>
              <Stock view={view} quantity={store.free} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft small">{view.t('item.stores.none')}</p>
      )}
    </section>
  )

const structured = (view: View, page: Product, item: Item, sources: string[]) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: page.name,
  description: page.description,
  sku: item.code,
  gtin: item.gtins[0],
  brand: page.brand ? { '@type': 'Brand', name: page.brand } : undefined,
  image: sources.map((source) => view.house.url + pictureUrl(source)),
  offers: item.price && {
    '@type': 'Offer',
    price: item.price.amount,
    priceCurrency: item.price.currency,
    url: `${view.house.url}/shop/i/${item.slug}`,
    availability: Number(item.available.quantity) > 0 ? 'https://schema.org/InStock' : 'https://schema.org/OutOfStock',
  },
})

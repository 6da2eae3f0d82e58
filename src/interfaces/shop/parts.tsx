import type { OnOffer } from '#functions/orders/index.ts'
import type { View } from './view.tsx'

/** Where a picture's bytes are: a drawn one, or an uploaded file. */
export const pictureUrl = (source: string | null | undefined): string => {
  if (source?.startsWith('drawn:')) return `/shop/pictures/${source.slice(6)}.svg`
  if (source?.startsWith('file:')) return `/shop/pictures/file/${source.slice(5)}`
  return '/shop/assets/no-picture.svg'
}

/** What is on offer, and why it is shown where that says something. */
export type Shown = OnOffer & { reason?: string }

/** A product in a row or grid. */
export const Tile = ({ view, item }: { view: View; item: Shown }) => (
  <li>
    <a class="tile" href={`/shop/i/${item.slug}`}>
      <img src={pictureUrl(item.picture)} alt="" loading="lazy" width="400" height="400" />
      <span class="name">{item.name}</span>
      <span>
        {item.price && <span class="price">{view.money(item.price.amount, item.price.currency)}</span>}
        {item.variants > 1 && (
          <span class="soft small whole"> · {view.t('list.variants', { count: item.variants })}</span>
        )}
      </span>
      {item.reason && <span class="soft small">{item.reason}</span>}
    </a>
  </li>
)

export const Tiles = ({ view, items }: { view: View; items: Shown[] }) => (
  <ul class="grid">
    {items.map((item) => (
      <Tile key={item.id} view={view} item={item} />
    ))}
  </ul>
)

/** A row of goods under a heading; nothing where there are none. */
export const Row = ({ view, heading, items }: { view: View; heading: Parameters<View['t']>[0]; items: Shown[] }) =>
  items.length === 0 ? null : (
    <section class="section">
      <h2>{view.t(heading)}</h2>
      <Tiles view={view} items={items} />
    </section>
  )

/** How much is there, in a word and a shape. */
export const Stock = ({ view, quantity }: { view: View; quantity: string }) => {
  const count = Number(quantity)
  if (count <= 0) return <span class="stock none">{view.t('item.sold_out')}</span>
  if (count <= 5) return <span class="stock few">{view.t('item.few_left', { count })}</span>
  return <span class="stock">{view.t('item.in_stock')}</span>
}

type FieldProps = {
  view: View
  name: string
  label: Parameters<View['t']>[0]
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password'
  autoComplete?: string
  size?: 'half' | 'third'
  optional?: boolean
  problem?: string | undefined
  hint?: string
  inputMode?: 'numeric' | 'tel' | 'email'
  minLength?: number
  /** The id of a datalist that offers values. */
  list?: string
}

/** A labelled field; what is wrong with it stands beside it. */
export const Field = ({
  view,
  name,
  label,
  value,
  type = 'text',
  autoComplete,
  size,
  optional,
  problem,
  hint,
  inputMode,
  minLength,
  list,
}: FieldProps) => (
  <label class={`field ${size ?? ''}`}>
    <span>
      {view.t(label)} {optional && <em class="soft">({view.t('field.optional')})</em>}
    </span>
    <input
      {...({ name, type, value, autoComplete, inputMode, minLength, list, required: !optional } as object)}
      aria-invalid={problem ? 'true' : undefined}
      aria-describedby={problem || hint ? `${name}-says` : undefined}
    />
    {(problem || hint) && (
      <span id={`${name}-says`} class={problem ? 'wrong' : ''}>
        {problem || hint}
      </span>
    )}
  </label>
)

/** Breadcrumbs, and their structured data. */
export const Crumbs = ({ view, path }: { view: View; path: { slug: string; name: string }[] }) => (
  <nav class="crumbs" aria-label={view.t('shop.categories')}>
    <a href="/shop">{view.front.name}</a>
    {path.map((step) => (
      <span key={step.slug}>
        / <a href={`/shop/c/${step.slug}`}>{step.name}</a>
      </span>
    ))}
  </nav>
)

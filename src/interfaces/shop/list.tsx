import { listAssortment } from '#functions/orders/index.ts'
import { localised } from '#support/i18n/index.ts'
import { keptContent } from './kept-content.ts'
import { Crumbs, pictureUrl, Tiles } from './parts.tsx'
import { stripFor } from './suggestions.tsx'
import { Page, rendered, send, type View } from './view.tsx'

const sorts = ['relevance', 'popular', 'new', 'price', '-price'] as const
type Sort = (typeof sorts)[number]

type Asked = { q?: string; after?: string; sort?: Sort; from?: string; to?: string; filters: Record<string, string[]> }

/** `f.colour=oak&f.colour=ash&sort=price` → what is asked. */
const asked = (url: string): Asked => {
  const search = new URL(url, 'http://x').searchParams
  const filters: Record<string, string[]> = {}
  for (const [name, value] of search)
    if (name.startsWith('f.') && value) filters[name.slice(2)] = [...(filters[name.slice(2)] ?? []), value]
  const number = (name: string) => (/^\d{1,9}$/.test(search.get(name) ?? '') ? search.get(name)! : undefined)
  const sort = sorts.find((one) => one === search.get('sort'))
  return {
    q: search.get('q')?.trim().slice(0, 200) || undefined,
    after: search.get('after') ?? undefined,
    sort,
    from: number('from'),
    to: number('to'),
    filters,
  }
}

/** A category or the answer to a search: filters, order, tiles. All by links and one form, so it works without scripts. */
export const list = async (view: View, category?: string) => {
  const content = await keptContent(view, () => contentOf(view, category))
  const { q } = asked(view.path)
  const strip = category
    ? await stripFor(view, 'category_viewed', { categoryId: category })
    : await stripFor(view, q ? 'searched' : 'page_viewed', q ? { search: q } : {})
  return send(view.reply, <Page view={view} {...content} strip={strip} />)
}

const contentOf = async (view: View, category?: string) => {
  const { t } = view
  const wanted = asked(view.path)
  const found = await view.ask(listAssortment, {
    search: wanted.q,
    category,
    filters: wanted.filters,
    priceFrom: wanted.from,
    priceTo: wanted.to,
    sort: wanted.sort === 'relevance' && !wanted.q ? undefined : wanted.sort,
    after: wanted.after,
    withFacets: true,
  })
  const title = found.category
    ? localised(found.category.name, view.language)
    : wanted.q
      ? t('list.results', { search: wanted.q })
      : t('shop.all')
  const action = category ? `/shop/c/${category}` : '/shop/search'
  const isFiltered = Object.keys(wanted.filters).length > 0 || wanted.from || wanted.to
  const next = found.next && new URL(view.path, 'http://x')
  if (next) next.searchParams.set('after', found.next!)
  const html = rendered(
    <div class="wide">
      {found.category && <Crumbs view={view} path={above(view, found.category.slug)} />}
      <div class="list">
        <Filters view={view} found={found} wanted={wanted} action={action} isFiltered={Boolean(isFiltered)} />
        <div>
          <div class="top">
            <div>
              <h1>{title}</h1>
              <p class="soft">
                {found.count && t(found.count.isMore ? 'list.count_more' : 'list.count', { count: found.count.value })}
              </p>
            </div>
          </div>
          {found.isSimilar && wanted.q && found.items.length > 0 && (
            <p class="note">{t('list.similar', { search: wanted.q })}</p>
          )}
          {found.categories.length > 0 && !wanted.q && (
            <ul class="grid section">
              {found.categories.map((one) => (
                <li key={one.slug}>
                  <a class="tile room" href={`/shop/c/${one.slug}`}>
                    <img src={pictureUrl(one.picture)} alt="" loading="lazy" width="400" height="300" />
                    <span class="name">
                      {localised(one.name, view.language)} <span class="soft">{one.count}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {found.items.length ? (
            <Tiles view={view} items={found.items} />
          ) : (
            <p class="note">{t(isFiltered ? 'list.empty' : 'list.none')}</p>
          )}
          {next && (
            <p style="margin-top:32px">
              <a class="button" rel="next" href={next.pathname + next.search}>
                {t('list.more')}
              </a>
            </p>
          )}
        </div>
      </div>
    </div>,
  )
  return { title, html, robots: wanted.q || isFiltered ? 'noindex,follow' : undefined }
}

/** The category that this one stands in. */
const above = ({ front }: View, slug: string) =>
  front.categories.filter(({ children }) => children.some((child) => child.slug === slug))

type Found = Awaited<ReturnType<(typeof listAssortment)['fn']>>

const Filters = ({
  view,
  found,
  wanted,
  action,
  isFiltered,
}: {
  view: View
  found: Found
  wanted: Asked
  action: string
  isFiltered: boolean
}) => {
  const { t } = view
  return (
    <form class="filters" action={action} id="filters">
      <details hidden={!found.items.length && !isFiltered}>
        <summary>{t('list.filters')}</summary>
        {wanted.q && <input type="hidden" name="q" value={wanted.q} />}
        <label class="field">
          <span>{t('list.sort')}</span>
          <select name="sort">
            {sorts
              .filter((sort) => sort !== 'relevance' || wanted.q)
              .map((sort) => (
                <option
                  key={sort}
                  value={sort}
                  selected={sort === (wanted.sort ?? (wanted.q ? 'relevance' : 'popular'))}
                >
                  {t(`list.sort.${sort}`)}
                </option>
              ))}
          </select>
        </label>
        {found.facets.map((facet) => (
          <fieldset key={facet.code}>
            <legend>{localised(facet.name, view.language)}</legend>
            {facet.options.map((option) => (
              <label key={option.code}>
                <input type="checkbox" name={`f.${facet.code}`} value={option.code} checked={option.isChosen} />
                {option.swatch && <span class="swatch" style={`background:${option.swatch}`} />}
                <span>{localised(option.name, view.language)}</span>
                <span class="soft small">{option.count}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <fieldset>
          <legend>{t('list.price')}</legend>
          <div class="range">
            <label>
              {t('list.from')}
              <input name="from" inputMode="numeric" pattern="[0-9]*" value={wanted.from} />
            </label>
            <label>
              {t('list.to')}
              <input name="to" inputMode="numeric" pattern="[0-9]*" value={wanted.to} />
            </label>
          </div>
        </fieldset>
        <button type="submit">{t('list.apply')}</button>
        {isFiltered && (
          <a
            class="button"
            href={wanted.q ? `${action}?q=${encodeURIComponent(wanted.q)}` : action}
            style="border:0;background:none"
          >
            {t('list.clear')}
          </a>
        )}
      </details>
    </form>
  )
}

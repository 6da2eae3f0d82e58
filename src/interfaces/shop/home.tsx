import { askRecommendations } from '#functions/decisions/index.ts'
import { lastLookedAt, listAssortment } from '#functions/orders/index.ts'
import { pictureUrl, Row } from './parts.tsx'
import { stripFor } from './suggestions.tsx'
import { Page, send, type View } from './view.tsx'

/** Home: one scene, what the customer buys again and what is new for her, what the visitor looked at, what others ask for, the categories as pictures. */
export const home = async (view: View) => {
  const { t, front } = view
  const strip = await stripFor(view, 'page_viewed')
  const own = await view.ask(askRecommendations, { for: 'home', limit: 4 })
  const again = new Set(own.buyAgain.map(({ id }) => id))
  const looked = await view.ask(lastLookedAt, {})
  const popular = await view.ask(listAssortment, { sort: 'popular', limit: 8 })
  const fresh = await view.ask(listAssortment, { sort: 'new', limit: 4 })
  return send(
    view.reply,
    <Page
      view={view}
      title={front.name}
      strip={strip}
      description={t('home.lead')}
      data={{
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: front.company,
        url: `${view.house.url}/shop`,
      }}
    >
      <div class="scene">
        <img src="/shop/pictures/hero.svg" alt="" width="1600" height="900" fetchPriority="high" />
        <div>
          <div class="wide">
            <div class="say">
              <h1>{t('home.title')}</h1>
              <p>{t('home.lead')}</p>
              <a class="button main" href="/shop/search">
                {t('home.look')}
              </a>
            </div>
          </div>
        </div>
      </div>
      <div class="wide">
        <Row view={view} heading="home.again" items={own.buyAgain} />
        <Row view={view} heading="home.for_you" items={own.newForYou} />
        <Row view={view} heading="home.continue" items={looked.items.filter(({ id }) => !again.has(id))} />
        {front.categories.length > 0 && (
          <section class="section">
            <h2>{t('shop.categories')}</h2>
            <ul class="grid">
              {front.categories.map((category) => (
                <li key={category.slug}>
                  <a class="tile room" href={`/shop/c/${category.slug}`}>
                    <img src={pictureUrl(category.picture)} alt="" loading="lazy" width="400" height="300" />
                    <span class="name">{category.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Row view={view} heading="home.popular" items={popular.items} />
        <Row view={view} heading="home.new" items={fresh.items} />
      </div>
    </Page>,
  )
}

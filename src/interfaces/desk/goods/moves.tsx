import { useSearchParams } from 'react-router'
import { useLive } from '../kit/live.ts'
import { PageHead } from '../kit/page.tsx'
import { useWords } from '../shell/words.ts'
import { MoveList } from './move-list.tsx'
import { SiteSelect } from './site-select.tsx'
import { texts } from './texts.ts'

/** Every move of every item. */
export const Moves = () => {
  const t = useWords(texts)
  const [search, setSearch] = useSearchParams()
  const { siteId, itemId, locationId, document } = Object.fromEntries(search) as Record<string, string | undefined>
  useLive(['stock:*'], [['moves']])
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('goods.moves')}>
        <PageHead title={t('goods.moves')}>
          <SiteSelect value={siteId} onChange={(id) => setSearch(id ? { siteId: id } : {}, { replace: true })} />
        </PageHead>
        <div className="list-scroll after-head">
          <MoveList filter={{ siteId, itemId, locationId, document }} />
        </div>
      </section>
    </div>
  )
}

import { Link } from 'react-router'
import { Panel } from '../kit/page.tsx'
import { When } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { toAddress } from './address.ts'
import type { Definition } from './definition.ts'
import type { Model } from './model.ts'
import type { SavedPivot } from './saved.ts'
import { startersFor } from './starters.ts'
import { texts } from './texts.ts'

/** The address of a pivot. */
export const pivotPage = (definition: Definition, savedId?: string, chart?: string) => {
  const address = toAddress(definition)
  if (savedId) address.set('pivot', savedId)
  if (chart) address.set('chart', chart)
  return `/insight/pivot?${address}`
}

/** Where a pivot begins: a question that is often asked, one that was kept, or any field. */
export const Begin = ({ model, pivots }: { model: Model; pivots: SavedPivot[] }) => {
  const t = useWords(texts)
  return (
    <div className="begin">
      <p className="soft">{t('insight.begin_hint')}</p>
      <div className="begin-columns">
        <Panel title={t('insight.begin')}>
          <ul className="waits">
            {startersFor(model).map(({ text, definition }) => (
              <li key={text}>
                <Link to={pivotPage(definition)}>{t(`insight.start.${text}`)}</Link>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title={t('insight.saved')}>
          {pivots.length ? (
            <ul className="waits">
              {pivots.map(({ id, name, definition, isOwn, owner, changedAt }) => (
                <li key={id}>
                  <Link to={pivotPage(definition, id)}>
                    <span>{name}</span>
                    <span className="push soft small">
                      {isOwn ? <When at={changedAt} /> : t('insight.shared_by', { who: owner ?? '–' })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <p className="soft">{t('insight.saved_none')}</p>
          )}
        </Panel>
      </div>
    </div>
  )
}

import type { Counts } from '#functions/integration/browser.ts'
import { formatNumber } from '#support/i18n/index.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

const kinds = ['created', 'updated', 'unchanged', 'refused'] as const

/** How many of what are new, changed, as before, left out. */
export const CountsTable = ({ counts }: { counts: Counts }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { targetOf } = useImportWords()
  const rows = Object.entries(counts)
  if (!rows.length) return null
  return (
    <div className="import-scroll">
      <table className="grid import-counts">
        <thead>
          <tr>
            <th scope="col">{t('imports.what')}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind} className="number">
                {t(`imports.count.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([of, tally]) => (
            <tr key={of}>
              <th scope="row">{targetOf(of)}</th>
              {kinds.map((kind) => (
                <td key={kind} className={kind === 'refused' && tally[kind] ? 'number danger strong' : 'number'}>
                  {formatNumber(tally[kind], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

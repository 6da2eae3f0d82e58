import { Progress } from 'antd'
import { formatNumber } from '#support/i18n/index.ts'
import { Panel } from '../kit/page.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { CountsTable } from './counts-table.tsx'
import type { OneImport } from './import.ts'
import { texts } from './texts.ts'

/** How far a run is: what is done, what is left; it can be left alone. */
export const Moving = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const share = one.phase === 'read' ? one.bytesRead / Math.max(1, one.bytes) : one.rowsDone / Math.max(1, one.rowsRead)
  const percent = Math.min(100, Math.floor(share * 100))
  return (
    <Panel title={t(one.goal === 'check' ? 'imports.trying' : 'imports.writing')}>
      <div role="status" aria-live="polite">
        <p>
          {t(`imports.phase.${one.phase}`)}
          {one.phase === 'read' &&
            one.rowsRead > 0 &&
            ` · ${t('imports.rows_read', { count: formatNumber(one.rowsRead, language) })}`}
          {one.phase === 'rows' &&
            ` · ${formatNumber(one.rowsDone, language)} / ${formatNumber(one.rowsRead, language)}`}
        </p>
      </div>
      <Progress percent={percent} aria-label={t('imports.progress')} status="active" strokeColor="var(--accent)" />
      <p className="soft small">{t('imports.leave_alone')}</p>
      <CountsTable counts={one.counts} />
    </Panel>
  )
}

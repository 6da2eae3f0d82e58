import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { reasonTexts } from '#functions/integration/browser.ts'
import { formatDateTime } from '#support/i18n/index.ts'
import { get, post } from '../kit/api.ts'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { CountsTable } from './counts-table.tsx'
import type { OneImport, Problem } from './import.ts'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

/** What a trial says, or what was written; the lines that were left out, and the file to mend them. */
export const Outcome = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const refused = Object.values(one.counts).reduce((sum, tally) => sum + tally.refused, 0)
  const title = {
    checked: 'imports.tried',
    done: 'imports.written',
    stopped: 'imports.halted',
    failed: 'imports.broken',
  } as const
  return (
    <Panel title={t(title[one.state as 'done'] ?? 'imports.tried')} actions={<WriteButton one={one} />}>
      <div className="stack">
        {one.state === 'checked' && (
          <Alert
            type="info"
            showIcon
            title={t(countToWrite(one) ? 'imports.nothing_written' : 'imports.nothing_to_write')}
          />
        )}
        {one.state === 'failed' && (
          <Alert type="error" showIcon title={t('imports.failed')} description={one.problem} />
        )}
        {one.state === 'stopped' && (
          <Alert
            type="warning"
            showIcon
            title={t(one.goal === 'check' ? 'imports.stopped_trial' : 'imports.stopped_hint')}
          />
        )}
        <CountsTable counts={one.counts} />
        <Examples one={one} />
        {refused > 0 && <LeftOut id={one.id} />}
      </div>
    </Panel>
  )
}

const countToWrite = ({ target, counts }: OneImport): number => {
  const own = target ? counts[target] : undefined
  return (own?.created ?? 0) + (own?.updated ?? 0)
}

const WriteButton = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const may = useMay()
  const start = useAction((id: string, key) => post(`/api/imports/${id}/run`, {}, key), {
    refresh: [['import', one.id], ['imports']],
  })
  if (one.state !== 'checked' || !may('integration.start')) return null
  const count = countToWrite(one)
  return (
    <Button type="primary" disabled={!count} loading={start.isRunning} onClick={() => void start.run(one.id)}>
      {t('imports.write', { count })}
    </Button>
  )
}

const Examples = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const { targetOf, fieldOf, choiceOf } = useImportWords()
  const language = useLanguage()
  // On the clocks that the file was read by, so that it can be compared with the file.
  const zone = one.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const said = (value: string) =>
    /^\d{4}-\d{2}-\d{2}T/.test(value) ? formatDateTime(new Date(value), language, zone) : choiceOf(value)
  const shown = one.examples.filter(({ change }) => change !== 'unchanged').slice(0, 12)
  if (!shown.length) return null
  return (
    <section aria-label={t('imports.examples')}>
      <h3>{t('imports.examples')}</h3>
      <ul className="import-examples">
        {shown.map(({ of, key, change, fields }) => (
          <li key={`${of} ${change} ${key}`}>
            <span className="tag">{t(`imports.count.${change}`)}</span> <span className="strong">{targetOf(of)}</span>{' '}
            <span className="mono">{key}</span>{' '}
            <span className="soft">
              {fields
                .map(
                  ({ name, before, after }) =>
                    `${fieldOf(name)}: ${before ? `${said(before)} → ` : ''}${said(after ?? '')}`,
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LeftOut = ({ id }: { id: string }) => {
  const t = useWords(texts)
  const why = useReason()
  const { fieldOf } = useImportWords()
  const list = useQuery({
    queryKey: ['import-problems', id],
    queryFn: () => get<{ problems: Problem[] }>(`/api/imports/${id}/problems`, { limit: 20 }),
  })
  return (
    <section aria-label={t('imports.left_out')}>
      <h3>{t('imports.left_out')}</h3>
      <p>
        <a className="quiet-link" href={`/api/imports/${id}/mend.csv`} download>
          {t('imports.mend')}
        </a>{' '}
        <span className="soft small">{t('imports.mend_hint')}</span>
      </p>
      <ul className="import-problems">
        {(list.data?.problems ?? []).map((problem) => (
          <li key={problem.id}>
            <span className="mono soft">{t('imports.line', { line: problem.line })}</span>{' '}
            {problem.column && <span className="strong">{fieldOf(problem.column)}</span>} {why(problem)}
            {problem.accepted && <span className="soft"> ({problem.accepted})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const useReason = () => {
  const t = useWords(reasonTexts.reasons)
  return ({ reason, value }: Problem) => {
    const key = `import.reason.${reason}`
    return Object.hasOwn(reasonTexts.reasons, key) ? t(key as 'import.reason.empty', { value: value ?? '' }) : reason
  }
}

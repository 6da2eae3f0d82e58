import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { call, get } from '../kit/api.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { useLive } from '../kit/live.ts'
import { Page, Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { ConfirmButton } from '../settings/confirm-button.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { BringFile } from './bring-file.tsx'
import { type ImportRow, type Saved, useMappings } from './import.ts'
import { tones, useImportWords } from './say.ts'
import { texts } from './texts.ts'

/** What a company brings with it: a file to begin with, the files that came, the mappings that were kept. */
export const Imports = () => {
  const t = useWords(texts)
  useLive(['import:*'], [['imports']])
  const list = useQuery({
    queryKey: ['imports'],
    queryFn: () => get<{ imports: ImportRow[]; next: string | null }>('/api/imports', { limit: 50 }),
  })
  const columns = useColumns()
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <BringFile />
      <Panel title={t('imports.runs')} isFlush>
        <Loaded of={list} rows={6}>
          {({ imports }) =>
            imports.length ? (
              <div className="import-scroll">
                <Grid label={t('imports.runs')} rows={imports} idOf={({ id }) => id} columns={columns} />
              </div>
            ) : (
              <Empty icon="upload" title={t('imports.none')} hint={t('imports.none_hint')} />
            )
          }
        </Loaded>
      </Panel>
      <SavedMappings />
    </Page>
  )
}

const useColumns = (): GridColumn<ImportRow>[] => {
  const t = useWords(texts)
  const language = useLanguage()
  const { stateOf, targetOf } = useImportWords()
  return [
    {
      name: 'file',
      label: t('imports.file'),
      render: ({ id, fileName }) => <Link to={`/settings/imports/${id}`}>{fileName}</Link>,
    },
    { name: 'target', label: t('imports.what'), render: ({ target }) => target && targetOf(target) },
    {
      name: 'state',
      label: t('imports.state'),
      render: (row) => <StateTag state={row.state} label={stateOf(row)} tone={tones[row.state]} />,
    },
    {
      name: 'rows',
      label: t('imports.rows'),
      isNumber: true,
      render: ({ rowsRead }) => (rowsRead ? formatNumber(rowsRead, language) : ''),
    },
    { name: 'by', label: t('imports.by'), render: ({ actorName }) => actorName },
    { name: 'when', label: t('imports.when'), render: ({ createdAt }) => <When at={createdAt} /> },
  ]
}

const SavedMappings = () => {
  const t = useWords(texts)
  const may = useMay()
  const { targetOf } = useImportWords()
  const mappings = useMappings()
  const remove = useAction(({ code }: Saved, key) => call('DELETE', `/api/import-mappings/${code}`, { key }), {
    refresh: [['import-mappings']],
  })
  const columns: GridColumn<Saved>[] = [
    { name: 'name', label: t('imports.mapping_name'), render: ({ name }) => name },
    { name: 'code', label: t('imports.mapping_code'), render: ({ code }) => <span className="mono">{code}</span> },
    { name: 'target', label: t('imports.what'), render: ({ target }) => targetOf(target) },
    { name: 'when', label: t('imports.changed'), render: ({ changedAt }) => <When at={changedAt} /> },
    {
      name: 'act',
      label: t('imports.acts'),
      render: (saved) =>
        may('integration.remove_mapping') && (
          <ConfirmButton isQuiet label={t('imports.remove')} what={saved.name} run={() => remove.run(saved)}>
            {t('imports.remove_mapping_means')}
          </ConfirmButton>
        ),
    },
  ]
  return (
    <Panel title={t('imports.mappings')} isFlush>
      <Loaded of={mappings} rows={3}>
        {({ mappings: rows }) =>
          rows.length ? (
            <div className="import-scroll">
              <Grid label={t('imports.mappings')} rows={rows} idOf={({ id }) => id} columns={columns} />
            </div>
          ) : (
            <Empty title={t('imports.mappings_none')} hint={t('imports.mappings_hint')} />
          )
        }
      </Loaded>
    </Panel>
  )
}

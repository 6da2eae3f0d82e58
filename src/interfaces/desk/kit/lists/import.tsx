import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useMay } from '../../shell/me.ts'
import { call } from '../api.ts'
import { FileButton, IconButton } from '../buttons.tsx'
import type { Described } from '../described.ts'
import { Dialog } from '../dialog.tsx'
import { readAnew } from '../read-anew.ts'
import { useAction } from '../use-action.ts'
import { useKit } from '../words.ts'
import { Grid } from './grid.tsx'

type Report = {
  created: number
  updated: number
  unchanged: number
  refused: { line: number; column?: string; reason: string; value?: string; message: string }[]
}

/** Rows from a CSV file: first what would happen, with every refused line; then, if wanted, the writing. */
export const ImportButton = ({ described }: { described: Described }) => {
  const t = useKit()
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  const permission = described.actions.import
  if (!permission || !may(permission)) return null
  return (
    <>
      <IconButton icon="upload" label={t('kit.import')} size="middle" onClick={() => setOpen(true)} />
      <Dialog title={`${t('kit.import')}: ${described.label}`} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <Import described={described} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const Import = ({ described, onDone }: { described: Described; onDone: () => void }) => {
  const t = useKit()
  const queries = useQueryClient()
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<Report>()
  const look = useAction((chosen: File) => upload(described, chosen, true), { onDone: setReport })
  const write = useAction((chosen: File) => upload(described, chosen, false), {
    done: ({ created, updated }) => t('kit.import_done', { count: created + updated }),
    onDone: () => {
      void readAnew(queries, ['rows', described.plural])
      onDone()
    },
  })
  const count = report ? report.created + report.updated : 0
  return (
    <div className="stack">
      <p className="soft">{t('kit.import_hint')}</p>
      <p>
        <a href={`/api/entities/${described.plural}/template.csv`}>{t('kit.import_template')}</a>
      </p>
      <p className="row">
        <FileButton
          size="middle"
          label={t('kit.import_choose')}
          accept=".csv,text/csv"
          loading={look.isRunning}
          onChoose={(chosen) => {
            setFile(chosen)
            setReport(undefined)
            void look.run(chosen)
          }}
        />
        {file?.name}
      </p>
      {report && file && (
        <>
          <Alert
            type={report.refused.length ? 'warning' : 'success'}
            title={t('kit.import_would', { ...report, refused: refusedRows(report) })}
          />
          {report.refused.length > 0 && <RefusedLines report={report} described={described} />}
          <Button type="primary" disabled={!count} loading={write.isRunning} onClick={() => void write.run(file)}>
            {t('kit.import_write', { count })}
          </Button>
        </>
      )}
    </div>
  )
}

/** A row may have more than one thing against it. */
const refusedRows = ({ refused }: Report) => new Set(refused.map(({ line }) => line)).size

const RefusedLines = ({ report, described }: { report: Report; described: Described }) => {
  const t = useKit()
  const labels = new Map(described.columns.map(({ name, label }) => [name, label]))
  const columnName = (column = '') => {
    const [name = '', part] = column.split('.')
    return `${labels.get(name) ?? name}${part ? ` (${part})` : ''}`
  }
  return (
    <div className="import-refused">
      <Grid
        label={t('kit.import_reason')}
        rows={report.refused.slice(0, 500)}
        idOf={({ line, column, reason }) => `${line} ${column} ${reason}`}
        columns={[
          { name: 'line', label: t('kit.import_line'), isNumber: true, render: ({ line }) => line },
          { name: 'column', label: t('kit.import_column'), render: ({ column }) => columnName(column) },
          { name: 'reason', label: t('kit.import_reason'), render: ({ message }) => message },
          { name: 'value', label: t('kit.import_value'), render: ({ value }) => value },
        ]}
      />
    </div>
  )
}

const upload = (described: Described, file: File, dryRun: boolean) =>
  call<Report>('POST', `${described.url}/import`, { query: { dryRun }, body: new Blob([file], { type: 'text/csv' }) })

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef } from 'react'
import { formatNumber } from '#support/i18n/index.ts'
import { useMay } from '../../shell/me.ts'
import { call, get, Problem } from '../api.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../page.tsx'
import { useAction } from '../use-action.ts'
import { When } from '../values.tsx'
import { useKit, useLanguage } from '../words.ts'

type File_ = { id: string; name: string; type: string; bytes: number; createdAt: string }

/** The files of a document. */
export const Files = ({ subject }: { subject: string }) => {
  const t = useKit()
  const may = useMay()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const queryKey = ['beside', subject, 'files']
  const { data } = useQuery({ queryKey, queryFn: () => get<{ files: File_[] }>('/api/files', { subject }) })
  const add = useAction((file: File) => upload(subject, file), { refresh: [queryKey] })
  const remove = useAction((id: string, key) => call('DELETE', `/api/files/${id}`, { key }), { refresh: [queryKey] })
  return (
    <Panel
      title={t('kit.files')}
      actions={
        may('files.upload') && (
          <>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={t('kit.file_add')}
              onChange={({ target }) => {
                const [file] = target.files ?? []
                if (file) void add.run(file)
                target.value = ''
              }}
            />
            <Button
              size="small"
              type="text"
              icon={<Icon name="plus" size={14} />}
              loading={add.isRunning}
              onClick={() => input.current?.click()}
            >
              {t('kit.file_add')}
            </Button>
          </>
        )
      }
    >
      <ul className="files">
        {data?.files.map(({ id, name, bytes, createdAt }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} target="_blank" rel="noreferrer">
              <Icon name="file" size={14} /> {name}
            </a>
            <span className="soft">
              {formatNumber(Math.ceil(bytes / 1024), language)} kB · <When at={createdAt} />
            </span>
            {may('files.remove') && (
              <Button
                type="text"
                size="small"
                icon={<Icon name="close" size={12} />}
                aria-label={`${t('kit.remove')}: ${name}`}
                onClick={() => void remove.run(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const upload = async (subject: string, file: File) => {
  const body = new FormData()
  body.set('subject', subject)
  body.set('file', file)
  const response = await fetch('/api/files', { method: 'POST', body, headers: { accept: 'application/json' } })
  const answer = await response.json()
  if (!response.ok) throw new Problem(response.status, answer)
  return answer
}

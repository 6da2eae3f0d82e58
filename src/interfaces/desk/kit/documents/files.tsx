import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '#support/i18n/index.ts'
import { useMay } from '../../shell/me.ts'
import { call, get } from '../api.ts'
import { FileButton, RemoveButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'
import { Panel } from '../page.tsx'
import { upload } from '../upload.ts'
import { useAction } from '../use-action.ts'
import { When } from '../values.tsx'
import { useKit, useLanguage } from '../words.ts'

type File_ = { id: string; name: string; type: string; bytes: number; createdAt: string }

/** The files of a document. */
export const Files = ({ subject }: { subject: string }) => {
  const t = useKit()
  const may = useMay()
  const language = useLanguage()
  const queryKey = ['beside', subject, 'files']
  const { data } = useQuery({ queryKey, queryFn: () => get<{ files: File_[] }>('/api/files', { subject }) })
  const add = useAction((file: File) => upload(file, { subject }), { refresh: [queryKey] })
  const remove = useAction((id: string, key) => call('DELETE', `/api/files/${id}`, { key }), { refresh: [queryKey] })
  return (
    <Panel
      title={t('kit.files')}
      actions={
        may('files.upload') && (
          <FileButton
            type="text"
            icon="plus"
            label={t('kit.file_add')}
            loading={add.isRunning}
            onChoose={(file) => void add.run(file)}
          />
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
            {may('files.remove') && <RemoveButton what={name} onClick={() => void remove.run(id)} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

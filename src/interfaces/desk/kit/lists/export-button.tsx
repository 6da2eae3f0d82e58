import { Dropdown } from 'antd'
import { IconButton } from '../buttons.tsx'
import type { Described } from '../described.ts'
import { useKit } from '../words.ts'
import type { useListState } from './list-state.ts'

type Props = {
  described: Described
  state: ReturnType<typeof useListState>
  only?: Record<string, string> | undefined
  more?: { columns: { name: string }[]; inFile?: string[] } | undefined
}

/** Takes a list out as a file: as it is shown, or with every field, to be changed and brought in again. */
export const ExportButton = ({ described, state, only, more }: Props) => {
  const t = useKit()
  const { sort, ...filters } = { ...state.query, ...only } as Record<string, string>
  const urlWith = (further: Record<string, string>) =>
    `${described.url}/export.csv?${new URLSearchParams({ ...filters, ...(sort && { sort }), ...further })}`
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const beside = more?.inFile ?? more?.columns.map(({ name }) => name) ?? []
  const shown = urlWith({ columns: [...state.columns, ...beside].join(), ...(timeZone && { zone: timeZone }) })
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'shown', label: t('kit.export') },
          { key: 'whole', label: t(described.actions.import ? 'kit.export_whole' : 'kit.export_all') },
        ],
        onClick: ({ key }) => window.location.assign(key === 'shown' ? shown : urlWith({})),
      }}
    >
      <IconButton icon="download" label={t('kit.export_as')} size="middle" />
    </Dropdown>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Badge, Button, Popover } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { get, post } from '../kit/api.ts'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Icon } from '../kit/icons.tsx'
import { useLive } from '../kit/live.ts'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useMay, useMe } from './me.ts'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

type Notice = {
  id: string
  kind: 'mention' | 'followed' | 'task'
  subject: string
  facts: { by?: string }
  createdAt: string
  readAt: string | null
}

/** What the user should see, as it comes. */
export const useNotices = () => {
  const { data: me } = useMe()
  const isOn = useMay()('notes.list_notices')
  useLive(me && isOn ? [`user:${me.id}`] : [], [['notices'], ['my-tasks']])
  return useQuery({
    queryKey: ['notices'],
    enabled: isOn,
    queryFn: () => get<{ notices: Notice[]; unread: number }>('/api/me/notices', { limit: 30 }),
  })
}

/** The bell and what stands behind it. */
export const Notices = () => {
  const t = useWords(texts)
  const [isOpen, setOpen] = useState(false)
  const { data } = useNotices()
  const unread = data?.unread ?? 0
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={<List notices={data?.notices ?? []} unread={unread} onClose={() => setOpen(false)} />}
    >
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<Icon name="bell" />}
          aria-label={unread ? `${t('shell.notices')} (${unread})` : t('shell.notices')}
          title={t('shell.notices')}
        />
      </Badge>
    </Popover>
  )
}

const List = ({ notices, unread, onClose }: { notices: Notice[]; unread: number; onClose: () => void }) => {
  const t = useWords(texts)
  const read = useAction((ids: string[] | undefined, key) => post('/api/me/notices/reading', ids ? { ids } : {}, key), {
    refresh: [['notices']],
  })
  if (!notices.length) return <p className="notices-none soft">{t('shell.notices_none')}</p>
  return (
    <div className="notices">
      <ul>
        {notices.map(({ id, kind, subject, facts, createdAt, readAt }) => (
          <li key={id} className={readAt ? undefined : 'is-new'}>
            <Link
              to={pageOfDocument(subject) ?? '/'}
              onClick={() => {
                onClose()
                if (!readAt) void read.run([id])
              }}
            >
              <span>{t(`shell.notice.${kind}`, { who: facts.by ?? '' })}</span>
              <span className="soft">
                <When at={createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {unread > 0 && (
        <Button type="text" size="small" onClick={() => void read.run(undefined)}>
          {t('shell.notices_read')}
        </Button>
      )}
    </div>
  )
}

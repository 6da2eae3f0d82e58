import { Button } from 'antd'
import { post } from '../kit/api.ts'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import type { Promised } from './promise.ts'
import { promiseTexts } from './promise-texts.ts'

/** Says how a promise ended: done (late, where its time is over), or that the customer no longer needs it. */
export const ClosePromise = ({ promise: { id, isWaiting, isOverdue } }: { promise: Promised }) => {
  const t = useWords(promiseTexts)
  const may = useMay()
  const close = useAction((state: string, key) => post(`/api/promises/${id}/closure`, { state }, key), {
    done: t('promises.closed'),
    refresh: [['promises']],
  })
  if (!isWaiting || !may('interactions.close_promise')) return null
  return (
    <span className="row tight">
      <Button size="small" loading={close.isRunning} onClick={() => void close.run('kept')}>
        {t(isOverdue ? 'promises.keep_late' : 'promises.keep')}
      </Button>
      <Button
        size="small"
        type="text"
        title={t('promises.release_hint')}
        disabled={close.isRunning}
        onClick={() => void close.run('released')}
      >
        {t('promises.release')}
      </Button>
    </span>
  )
}

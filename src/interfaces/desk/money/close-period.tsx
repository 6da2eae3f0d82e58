import { Button } from 'antd'
import { useState } from 'react'
import { call, post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Month = { code: string }

/** Closes a month, with those before it that are still open. */
export const ClosePeriod = ({ code, earlier }: Month & { earlier: Month[] }) => {
  const t = useWords(texts)
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const close = useAction(
    (body: { withEarlier: boolean }, key) => post(`/api/ledger/periods/${code}/closing`, body, key),
    {
      done: t('money.period_was_closed', { period: code }),
      refresh: [['periods']],
      onDone: () => setAsking(false),
    },
  )
  if (!may('ledger.close_period')) return null
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('money.period_close')}
      </Button>
      <Dialog
        title={`${t('money.period_close')} ${code}`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onAct={() => void close.run({ withEarlier: earlier.length > 0 })}
        act={t('money.period_close')}
        isRunning={close.isRunning}
      >
        <p>{t('money.period_close_hint', { period: code })}</p>
        {earlier[0] && <p>{t('money.period_close_earlier', { count: earlier.length, from: earlier[0].code })}</p>}
      </Dialog>
    </>
  )
}

/** Opens the month that was closed last. */
export const ReopenPeriod = ({ code }: Month) => {
  const t = useWords(texts)
  const may = useMay()
  const open = useAction((_: string, key) => call('DELETE', `/api/ledger/periods/${code}/closing`, { key }), {
    done: t('money.period_was_opened', { period: code }),
    refresh: [['periods']],
  })
  if (!may('ledger.open_period')) return null
  return (
    <Button size="small" loading={open.isRunning} onClick={() => void open.run(code)}>
      {t('money.period_reopen')}
    </Button>
  )
}

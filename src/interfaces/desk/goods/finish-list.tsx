import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { type Picking, toPack } from './picking-list.ts'
import { texts } from './texts.ts'

/** Ends a list. What nobody found is named before it becomes a back-order. */
export const FinishList = ({ picking }: { picking: Picking }) => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const missing = picking.lines.filter(({ state }) => state === 'listed')
  const finish = useAction(
    (isShort: boolean, key) => post<{ shipmentIds: string[] }>(`/api/pickings/${picking.id}/finish`, { isShort }, key),
    {
      done: t('goods.finished'),
      refresh: [['picking', picking.id], ['waiting'], ['rows', 'shipments']],
      onDone: ({ shipmentIds }) =>
        void navigate(shipmentIds.length === 1 ? `/goods/shipments/${shipmentIds[0]}` : toPack),
    },
  )
  if (!may('fulfilment.finish_picking')) return null
  return (
    <>
      <Button
        type={missing.length ? 'default' : 'primary'}
        loading={finish.isRunning}
        onClick={() => (missing.length ? setAsking(true) : void finish.run(false))}
      >
        {t('goods.finish')}
      </Button>
      <Dialog
        title={t('goods.finish_short', { count: missing.length })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onAct={() => void finish.run(true)}
        act={t('goods.finish_short_act')}
        isDanger
        isRunning={finish.isRunning}
      >
        <ul className="plain-list">
          {missing.map(({ id, name, documentNumber, picked, quantity }) => (
            <li key={id}>
              <span>{localised(name, language)}</span>
              <span className="soft">{documentNumber}</span>
              <span className="push amount">{t('goods.picked_of', { picked, quantity })}</span>
            </li>
          ))}
        </ul>
        <p className="soft">{t('goods.finish_short_hint')}</p>
      </Dialog>
    </>
  )
}

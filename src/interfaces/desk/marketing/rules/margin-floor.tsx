import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { formatNumber } from '#support/i18n/index.ts'
import { call, get } from '../../kit/api.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { DecimalInput } from '../../kit/forms/decimal-input.tsx'
import { Field } from '../../kit/forms/field.tsx'
import { useAction } from '../../kit/use-action.ts'
import { useMay } from '../../shell/me.ts'
import { useLanguage, useWords } from '../../shell/words.ts'
import { texts } from './texts.ts'

const URL = '/api/rules/margin-floor'

/** What must be left of the price for something to be recommended; whoever may, changes it here. */
export const MarginFloor = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ['margin-floor'],
    enabled: may('decisions.margin_floor'),
    queryFn: () => get<{ percent: number }>(URL),
  })
  if (!data) return null
  const says = t('rules.floor_says', { percent: formatNumber(data.percent, language) })
  if (!may('decisions.set_margin_floor')) return <span className="soft">{says}</span>
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>
        {says}
      </Button>
      {isOpen && <SetFloor percent={data.percent} onClose={() => setOpen(false)} />}
    </>
  )
}

const SetFloor = ({ percent, onClose }: { percent: number; onClose: () => void }) => {
  const t = useWords(texts)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(String(percent))
  const set = useAction((wanted: number | null, key) => call('PUT', URL, { body: { percent: wanted }, key }), {
    done: t('rules.floor_set'),
    refresh: [['margin-floor']],
    onDone: onClose,
  })
  return (
    <Dialog
      title={t('rules.floor')}
      onClose={onClose}
      act={t('rules.floor_go')}
      onAct={() => void set.run(typed === null ? null : Number(typed))}
      isRunning={set.isRunning}
      isOff={typed === null}
    >
      <Field label={t('rules.floor_label')} id={id} error={set.fields.percent} hint={t('rules.floor_hint')}>
        <DecimalInput
          id={id}
          label={t('rules.floor_label')}
          value={typed ?? ''}
          suffix="%"
          onChange={setTyped}
          {...(set.fields.percent && { status: 'error' as const })}
        />
      </Field>
    </Dialog>
  )
}

import { Button, Input, Segmented, Select } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useDraft } from '../kit/forms/draft.ts'
import { Field } from '../kit/forms/field.tsx'
import { InstantField } from '../kit/forms/typed-fields.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Kind = 'called' | 'noted' | 'mailed' | 'visited_store'

/** Writes a contact down in the customer's book. */
export const WriteDown = ({ partyId }: { partyId: string }) => {
  const t = useWords(texts)
  const { values, set, reset } = useDraft<{ kind: Kind; text: string }>(
    { kind: 'called', text: '' },
    `desk.draft.contact.${partyId}`,
  )
  const write = useAction((body: object, key) => post(`/api/parties/${partyId}/contacts`, body, key), {
    done: t('customers.written'),
    refresh: [
      ['timeline', partyId],
      ['profile', partyId],
    ],
    onDone: reset,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (values.text.trim()) void write.run({ kind: values.kind, text: values.text.trim() })
  }
  return (
    <form className="write-down" onSubmit={submit}>
      <Input.TextArea
        aria-label={t('customers.write_what')}
        placeholder={t('customers.write_what')}
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={values.text}
        maxLength={10_000}
        onChange={({ target }) => set({ text: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      {values.text && (
        <div className="row">
          <Segmented<Kind>
            size="small"
            value={values.kind}
            onChange={(kind) => set({ kind })}
            options={[
              { value: 'called', label: t('customers.write_call') },
              { value: 'noted', label: t('customers.write_note') },
              { value: 'mailed', label: t('customers.write_mail') },
              { value: 'visited_store', label: t('customers.write_visit') },
            ]}
          />
          <Button type="primary" size="small" htmlType="submit" loading={write.isRunning}>
            {t('customers.write_go')}
          </Button>
        </div>
      )}
    </form>
  )
}

const promiseKinds = ['call_back', 'answer', 'date', 'price'] as const

/** A promise to the customer, with a day and an hour; about a document, where it is made there. */
export const MakePromise = ({ partyId, about, onClose }: { partyId: string; about?: string; onClose: () => void }) => {
  const t = useWords(texts)
  const ids = [useId(), useId()] as const
  const [kind, setKind] = useState<(typeof promiseKinds)[number]>('call_back')
  const [what, setWhat] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const make = useAction((body: object, key) => post(`/api/parties/${partyId}/promises`, body, key), {
    done: t('customers.promised'),
    refresh: [['promises']],
    onDone: onClose,
  })
  return (
    <Dialog
      title={t('customers.promise')}
      onClose={onClose}
      onAct={() => void make.run({ kind, what: what.trim(), dueAt: due, ...(about && { about }) })}
      act={t('customers.promise_go')}
      isRunning={make.isRunning}
      isOff={!what.trim() || !due}
    >
      <div className="stack">
        <Field label={t('customers.promise_kind')} id={ids[0]}>
          <Select
            id={ids[0]}
            value={kind}
            onChange={setKind}
            options={promiseKinds.map((value) => ({ value, label: t(`customers.promise.${value}`) }))}
          />
        </Field>
        <Field label={t('customers.promise_what')} id={ids[1]} error={make.fields.what}>
          <Input id={ids[1]} value={what} maxLength={500} onChange={({ target }) => setWhat(target.value)} />
        </Field>
        <InstantField label={t('customers.promise_due')} error={make.fields.dueAt} value={due} onChange={setDue} />
      </div>
    </Dialog>
  )
}

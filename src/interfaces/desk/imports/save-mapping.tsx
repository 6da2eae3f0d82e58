import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Mapping, Reading } from '#functions/integration/browser.ts'
import { call } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Keeps a mapping under a name: the next file of its kind needs no corrections, and the command line takes it by its code. */
export const SaveMapping = ({ mapping, reading }: { mapping: Mapping; reading: Reading }) => {
  const t = useWords(texts)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const code =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || `${mapping.source}-${mapping.target.replace('_', '-')}`
  const { kind: _, isPacked: __, ...kept } = reading
  const save = useAction(
    (wanted: string, key) =>
      call('PUT', `/api/import-mappings/${wanted}`, { body: { name: name || wanted, mapping, reading: kept }, key }),
    {
      done: t('imports.saved'),
      refresh: [['import-mappings']],
      onDone: () => setOpen(false),
    },
  )
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('imports.save')}</Button>
      <Dialog
        title={t('imports.save')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        act={t('imports.save')}
        isRunning={save.isRunning}
        onAct={() => void save.run(code)}
      >
        <Field
          label={t('imports.mapping_name')}
          id={`${id}-name`}
          hint={t('imports.code_will_be', { code })}
          error={save.fields.code}
        >
          <Input id={`${id}-name`} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
        </Field>
      </Dialog>
    </>
  )
}

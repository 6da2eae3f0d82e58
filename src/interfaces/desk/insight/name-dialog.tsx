import { Checkbox, Input } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Named = { name: string; isShared: boolean }

/** Asks how something is called and whether everybody sees it. */
export const NameDialog = ({
  title,
  act,
  first = { name: '', isShared: false },
  run,
  isRunning,
  error,
  onClose,
  children,
}: {
  title: string
  act: string
  first?: Named | undefined
  run: (named: Named) => unknown
  isRunning: boolean
  error?: string | undefined
  onClose: () => void
  children?: ReactNode
}) => {
  const t = useWords(texts)
  const may = useMay()
  const id = useId()
  const [{ name, isShared }, setNamed] = useState(first)
  const go = () => name.trim() && run({ name: name.trim(), isShared })
  return (
    <Dialog
      title={title}
      act={act}
      isOff={!name.trim()}
      isRunning={isRunning}
      error={error}
      onAct={go}
      onClose={onClose}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <Field label={t('insight.name')} id={id}>
          <Input
            id={id}
            value={name}
            maxLength={100}
            onChange={({ target }) => setNamed({ name: target.value, isShared })}
          />
        </Field>
        {may('insight.share') && (
          <Checkbox checked={isShared} onChange={({ target }) => setNamed({ name, isShared: target.checked })}>
            {t('insight.for_everybody')}
          </Checkbox>
        )}
        {children}
      </form>
    </Dialog>
  )
}

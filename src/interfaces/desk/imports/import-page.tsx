import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call, post } from '../kit/api.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { Page } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { ConfirmButton } from '../settings/confirm-button.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { isMoving, type OneImport, type Saved, useImport } from './import.ts'
import { MappingStep } from './mapping-step.tsx'
import { Moving } from './moving.tsx'
import { Outcome } from './outcome.tsx'
import { ReadingStep } from './reading-step.tsx'
import { tones, useImportWords } from './say.ts'
import { texts } from './texts.ts'

const steps = ['read', 'map', 'try', 'write'] as const

/** One file on its way in: how it is read, what its columns mean, a trial, the writing, what was left out. */
export const ImportPage = () => {
  const { id = '' } = useParams()
  const found = useImport(id)
  // Kept here: what was chosen outlives that the file is read anew for it.
  const [chosen, setChosen] = useState<Saved>()
  return (
    <Loaded of={found} rows={10}>
      {(one) => (
        <Shown
          key={`${one.id} ${one.state === 'received' ? JSON.stringify(one.reading) : ''}`}
          one={one}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
    </Loaded>
  )
}

type Props = { one: OneImport; chosen: Saved | undefined; onChoose: (saved: Saved) => void }

const Shown = ({ one, ...choice }: Props) => {
  const t = useWords(texts)
  const { stateOf } = useImportWords()
  const isOpen = !isMoving(one.state) && one.state !== 'done'
  return (
    <Page
      title={one.fileName}
      tag={<StateTag state={one.state} label={stateOf(one)} tone={tones[one.state]} />}
      subject={`import:${one.id}`}
      back={{ to: '/settings/imports', label: t('imports.title') }}
      actions={<Actions one={one} />}
    >
      <Steps one={one} />
      {one.state !== 'received' && (isMoving(one.state) ? <Moving one={one} /> : <Outcome one={one} />)}
      {isOpen && one.columns.some(({ values }) => values.length > 0) && <Understanding one={one} {...choice} />}
      <Beside subject={`import:${one.id}`} />
    </Page>
  )
}

/** How the file is read and what it means: first of all things at the beginning, folded away once it was tried. */
const Understanding = ({ one, ...choice }: Props) => {
  const t = useWords(texts)
  const both = (
    <>
      <ReadingStep one={one} />
      <MappingStep one={one} {...choice} />
    </>
  )
  if (one.state === 'received') return both
  return (
    <details className="import-again">
      <summary>{t('imports.again')}</summary>
      {both}
    </details>
  )
}

/** Where one is: a word and a mark, not a colour alone. */
const Steps = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const at =
    one.state === 'done'
      ? 4
      : one.goal === 'write' && one.state !== 'received'
        ? 3
        : one.state === 'checked' || isMoving(one.state)
          ? 2
          : one.mapping
            ? 1
            : 0
  return (
    <ol className="import-steps" aria-label={t('imports.steps')}>
      {steps.map((step, nth) => (
        <li
          key={step}
          {...(nth === at && { 'aria-current': 'step' as const })}
          className={nth < at ? 'is-past' : nth === at ? 'is-now' : undefined}
        >
          <span aria-hidden="true">{nth < at ? '✓' : nth + 1}</span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}

const Actions = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const may = useMay()
  const go = useNavigate()
  const refresh = [['import', one.id], ['imports']]
  const stop = useAction((id: string, key) => call('DELETE', `/api/imports/${id}/run`, { key }), { refresh })
  const goOn = useAction(
    (id: string, key) => post(`/api/imports/${id}/${one.goal === 'check' ? 'check' : 'run'}`, {}, key),
    { refresh },
  )
  const remove = useAction((id: string, key) => call('DELETE', `/api/imports/${id}`, { key }), {
    refresh: [['imports']],
    onDone: () => void go('/settings/imports'),
  })
  return (
    <>
      {one.state === 'running' && may('integration.stop') && (
        <Button loading={stop.isRunning} onClick={() => void stop.run(one.id)}>
          {t('imports.stop')}
        </Button>
      )}
      {(one.state === 'stopped' || one.state === 'failed') && one.mapping && may('integration.start') && (
        <Button loading={goOn.isRunning} onClick={() => void goOn.run(one.id)}>
          {t('imports.go_on')}
        </Button>
      )}
      {!isMoving(one.state) && may('integration.remove') && (
        <ConfirmButton isQuiet label={t('imports.forget')} what={one.fileName} run={() => remove.run(one.id)}>
          {t('imports.forget_means')}
        </ConfirmButton>
      )}
    </>
  )
}

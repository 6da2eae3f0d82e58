import { Select } from 'antd'
import { useId } from 'react'
import type { Reading } from '#functions/integration/browser.ts'
import { call } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { absentFrom, type OneImport, type Saved, useMappings } from './import.ts'
import { texts } from './texts.ts'

type Props = { one: OneImport; chosen: Saved | undefined; onChoose: (saved: Saved) => void }

/** Saved mappings, those first whose columns this file has. The file is read as it was read when the mapping was saved. */
export const UseSaved = ({ one, chosen, onChoose }: Props) => {
  const t = useWords(texts)
  const id = useId()
  const saved = useMappings().data?.mappings ?? []
  const readAgain = useAction(
    (choice: Partial<Reading>, key) => call('PATCH', `/api/imports/${one.id}/reading`, { body: choice, key }),
    { refresh: [['import', one.id]] },
  )
  if (!saved.length) return null
  const fits = ({ definition }: Saved) => !absentFrom(one, definition.mapping).length
  const choose = (code: string) => {
    const wanted = saved.find((it) => it.code === code)!
    onChoose(wanted)
    const reading = otherwise(one.reading, wanted.definition.reading ?? {}, fits(wanted))
    if (Object.keys(reading).length) void readAgain.run(reading)
  }
  const options = (of: readonly Saved[]) => of.map(({ code, name }) => ({ value: code, label: name }))
  const groups = [
    { label: t('imports.fits'), options: options(saved.filter(fits)) },
    { label: t('imports.fits_not'), options: options(saved.filter((it) => !fits(it))) },
  ]
  return (
    <Field label={t('imports.use_saved')} id={`${id}-saved`}>
      <Select
        id={`${id}-saved`}
        value={chosen?.code ?? null}
        placeholder={t('imports.choose_saved')}
        loading={readAgain.isRunning}
        options={groups.filter(({ options: some }) => some.length)}
        onChange={choose}
      />
    </Field>
  )
}

/** What is kept of the reading and differs here. How a file is written shows by itself where its columns are found; what its dates and numbers mean does not. */
const otherwise = (now: Reading, kept: Partial<Reading>, isFound: boolean): Partial<Reading> => {
  const names = isFound ? meaning : now.kind === 'csv' ? [...meaning, ...writing] : [...meaning, 'headerLine' as const]
  return Object.fromEntries(
    names.flatMap((name) => (kept[name] !== undefined && kept[name] !== now[name] ? [[name, kept[name]]] : [])),
  )
}
const meaning = ['dates', 'decimals'] as const
const writing = ['encoding', 'delimiter', 'headerLine'] as const

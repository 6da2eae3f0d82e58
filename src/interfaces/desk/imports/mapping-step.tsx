import { useQueryClient } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import type { Mapping, Rule } from '#functions/integration/browser.ts'
import { get, post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { absentFrom, type OneImport, type Saved, type Target, useTargets } from './import.ts'
import { MappingRows } from './mapping-rows.tsx'
import { Options } from './options.tsx'
import { SaveMapping } from './save-mapping.tsx'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'
import { UseSaved } from './use-saved.tsx'

/** What the file holds and what its columns mean: proposed from their names, corrected by whoever knows it. */
export const MappingStep = (props: Omit<Props, 'targets'>) => {
  const targets = useTargets()
  return (
    <Loaded of={targets} rows={6}>
      {({ targets: all }) => <Editor {...props} targets={all} />}
    </Loaded>
  )
}

type Props = {
  one: OneImport
  targets: Target[]
  /** The saved mapping that the editor begins with. */
  chosen: Saved | undefined
  onChoose: (saved: Saved) => void
}

const empty = (target: string): Mapping => ({
  target,
  source: 'file',
  fields: {},
  createItems: true,
  createCustomers: true,
  listItems: false,
})

const Editor = ({ one, targets, chosen, onChoose }: Props) => {
  const t = useWords(texts)
  const may = useMay()
  const id = useId()
  const queries = useQueryClient()
  const { targetOf } = useImportWords()
  const [mapping, setMapping] = useState<Mapping>(
    chosen?.definition.mapping ?? one.mapping ?? one.proposal ?? empty(targets[0]!.name),
  )
  const target = targets.find(({ name }) => name === mapping.target)!
  const check = useAction((wanted: Mapping, key) => post(`/api/imports/${one.id}/check`, { mapping: wanted }, key), {
    refresh: [['import', one.id], ['imports']],
  })
  const turnTo = async (name: string) => {
    const { proposal } = await queries.fetchQuery({
      queryKey: ['import', one.id, name],
      queryFn: () => get<OneImport>(`/api/imports/${one.id}`, { target: name }),
    })
    setMapping(proposal ?? empty(name))
  }
  const setRule = (field: string, rule: Rule | undefined) => {
    const { [field]: _, ...rest } = mapping.fields
    setMapping({ ...mapping, fields: rule ? { ...rest, [field]: rule } : rest })
  }
  const missing = target.fields.filter(
    ({ name, isNeeded }) => isNeeded && !mapping.fields[name]?.column && !mapping.fields[name]?.constant,
  )
  return (
    <Panel
      title={t('imports.mapping')}
      actions={
        <>
          {may('integration.save_mapping') && <SaveMapping mapping={mapping} reading={one.reading} />}
          <Button
            type="primary"
            disabled={missing.length > 0 || absentFrom(one, mapping).length > 0 || !may('integration.check')}
            loading={check.isRunning}
            onClick={() => void check.run(mapping)}
          >
            {t('imports.try')}
          </Button>
        </>
      }
    >
      <div className="form import-reading">
        <Field label={t('imports.holds')} id={`${id}-target`}>
          <Select
            id={`${id}-target`}
            value={mapping.target}
            options={targets.map(({ name }) => ({ value: name, label: targetOf(name) }))}
            onChange={(name) => void turnTo(name)}
          />
        </Field>
        <UseSaved
          one={one}
          chosen={chosen}
          onChoose={(saved) => {
            onChoose(saved)
            setMapping(saved.definition.mapping)
          }}
        />
        <Options mapping={mapping} onChange={setMapping} fields={check.fields} />
      </div>
      <MappingRows one={one} target={target} mapping={mapping} onRule={setRule} />
      <StillNeeded missing={missing.map(({ name }) => name)} absent={absentFrom(one, mapping)} />
    </Panel>
  )
}

/** What keeps it from being tried: fields that every row needs, columns that another file had. */
const StillNeeded = ({ missing, absent }: { missing: string[]; absent: string[] }) => {
  const t = useWords(texts)
  const { fieldOf } = useImportWords()
  if (!missing.length && !absent.length) return null
  return (
    <p className="field-error" role="status">
      {missing.length > 0 && t('imports.missing', { fields: missing.map(fieldOf).join(', ') })}{' '}
      {absent.length > 0 && t('imports.absent', { columns: absent.join(', ') })}
    </p>
  )
}

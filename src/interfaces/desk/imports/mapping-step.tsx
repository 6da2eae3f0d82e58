import { useQueryClient } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import type { Mapping, Rule } from '#functions/integration/browser.ts'
import { get, post } from '../kit/api.ts'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { type OneImport, type Target, useMappings, useTargets } from './import.ts'
import { MappingRows } from './mapping-rows.tsx'
import { Options } from './options.tsx'
import { SaveMapping } from './save-mapping.tsx'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

/** What the file holds and what its columns mean: proposed from their names, corrected by whoever knows it. */
export const MappingStep = ({ one }: { one: OneImport }) => {
  const targets = useTargets()
  return (
    <Loaded of={targets} rows={6}>
      {({ targets: all }) => <Editor one={one} targets={all} />}
    </Loaded>
  )
}

const empty = (target: string): Mapping => ({
  target,
  source: 'file',
  fields: {},
  createItems: true,
  createCustomers: true,
  listItems: false,
})

const Editor = ({ one, targets }: { one: OneImport; targets: Target[] }) => {
  const t = useWords(texts)
  const may = useMay()
  const id = useId()
  const queries = useQueryClient()
  const { targetOf } = useImportWords()
  const saved = useMappings().data?.mappings ?? []
  const [mapping, setMapping] = useState<Mapping>(one.mapping ?? one.proposal ?? empty(targets[0]!.name))
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
            disabled={missing.length > 0 || !may('integration.check')}
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
        {saved.length > 0 && (
          <Field label={t('imports.use_saved')} id={`${id}-saved`}>
            <Select
              id={`${id}-saved`}
              value={null}
              placeholder={t('imports.choose_saved')}
              options={saved.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(code) => setMapping(saved.find((it) => it.code === code)?.definition.mapping ?? mapping)}
            />
          </Field>
        )}
        <Options mapping={mapping} onChange={setMapping} fields={check.fields} />
      </div>
      <MappingRows one={one} target={target} mapping={mapping} onRule={setRule} />
      {missing.length > 0 && <Missing names={missing.map(({ name }) => name)} />}
    </Panel>
  )
}

const Missing = ({ names }: { names: string[] }) => {
  const t = useWords(texts)
  const { fieldOf } = useImportWords()
  return (
    <p className="field-error" role="status">
      {t('imports.missing', { fields: names.map(fieldOf).join(', ') })}
    </p>
  )
}

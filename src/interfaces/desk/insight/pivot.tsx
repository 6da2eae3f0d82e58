import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { QuietButton } from '../kit/buttons.tsx'
import { PageHead } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useWords } from '../shell/words.ts'
import { axisOf } from './add-field.tsx'
import { Begin } from './begin.tsx'
import { type Form, forms } from './chart-data.ts'
import { addAxis, addMeasure, type Definition, remove, turned } from './definition.ts'
import { Fields, type Target } from './fields.tsx'
import { FreshTag, NotFresh } from './freshness.tsx'
import { type Model, useModel } from './model.ts'
import { PeriodChooser } from './period.tsx'
import { axisLabel } from './pivot-head.tsx'
import { Result } from './result.tsx'
import { PivotActions } from './save-pivot.tsx'
import { usePivots } from './saved.ts'
import { Shelves } from './shelves.tsx'
import { texts } from './texts.ts'
import { usePivotPage } from './use-pivot-page.ts'

/** Any figure by anything that it is known by: fields at the left, what is asked above, the answer below. */
export const Pivot = () => {
  const model = useModel()
  return <Loaded of={model}>{(known) => <Asking model={known} />}</Loaded>
}

const Asking = ({ model }: { model: Model }) => {
  const t = useWords(texts)
  const page = usePivotPage()
  const { definition, set } = page
  const pivots = usePivots()
  const saved = pivots.data?.find(({ id }) => id === page.savedId)
  const [filtering, setFiltering] = useState<string>()
  const [isFolded, setFolded] = useState(isFirstFolded)
  const fold = () => {
    localStorage.setItem('desk.insight.fields', isFolded ? 'shown' : 'folded')
    setFolded(!isFolded)
  }
  const label = saved?.name ?? nameFor(model, definition, t)
  const start = (next: Definition) => set(next.period ? next : { ...next, period: 'last_365_days' })
  const addDimension = (name: string, target: Target) => {
    if (target === 'filters' || model.dimensions.find((one) => one.name === name)?.isFilterOnly) setFiltering(name)
    else start(addAxis(definition, target, axisOf(model, name)))
  }
  const toggleMeasure = (name: string) => {
    const at = definition.measures.indexOf(name)
    start(at < 0 ? addMeasure(definition, name) : remove(definition, { shelf: 'measures', at }))
  }
  return (
    <div className={isFolded ? 'pivot-page is-folded' : 'pivot-page'}>
      <PageHead
        title={page.isNew ? t('insight.pivot') : label}
        {...(!page.isNew && { back: { to: '/insight/pivot', label: t('insight.begin_anew') } })}
        tag={<FreshTag of={model.freshness} />}
      >
        {!page.isNew && <PivotActions {...{ definition, saved, label }} onSaved={page.setSaved} />}
      </PageHead>
      <div className="pivot-body">
        <Fields {...{ model, definition }} onMeasure={toggleMeasure} onDimension={addDimension} />
        <section className="pivot-main" aria-label={t('insight.pivot')}>
          <Shelves {...{ model, definition, filtering }} onChange={start} onFilter={setFiltering} />
          <div className="pivot-tools">
            <QuietButton icon="columns" aria-pressed={!isFolded} onClick={fold}>
              {t('insight.fields')}
            </QuietButton>
            {!page.isNew && (
              <>
                <PeriodChooser {...{ model, definition }} onChange={set} />
                <Button
                  type="text"
                  size="small"
                  aria-label={t('insight.turn')}
                  title={t('insight.turn')}
                  onClick={() => set(turned(definition))}
                >
                  <span aria-hidden="true">⇄</span>
                </Button>
                <ChartChooser form={page.form} onChange={page.setForm} />
              </>
            )}
          </div>
          <NotFresh of={model.freshness} />
          {page.isNew ? (
            <Begin model={model} pivots={pivots.data ?? []} />
          ) : (
            <Result key={page.savedId} {...{ model, definition, label }} form={page.form} onChange={set} />
          )}
        </section>
      </div>
    </div>
  )
}

/** On a phone the fields make room for what was asked, unless they were opened. */
const isFirstFolded = () => {
  const kept = localStorage.getItem('desk.insight.fields')
  return kept ? kept === 'folded' : innerWidth < 900
}

const ChartChooser = ({ form, onChange }: { form: Form | undefined; onChange: (form: Form | undefined) => void }) => {
  const t = useWords(texts)
  return (
    <Segmented
      className="push"
      aria-label={t('insight.chart')}
      value={form ?? 'none'}
      onChange={(next) => onChange(next === 'none' ? undefined : (next as Form))}
      options={(['none', ...forms] as const).map((value) => ({ value, label: t(`insight.chart.${value}`) }))}
    />
  )
}

/** A question by what it asks: `Net sales by Site and Date (Month)`. */
const nameFor = (
  model: Model,
  { measures, rows, columns }: Definition,
  t: ReturnType<typeof useWords<typeof texts>>,
) => {
  const what = measures.map((name) => model.measures.find((one) => one.name === name)?.label ?? name)
  const by = [...rows, ...columns].map((axis) => axisLabel(model.dimensions, axis))
  if (!what.length) return t('insight.pivot')
  const list = (words: string[]) => words.slice(0, 3).join(t('insight.comma')) + (words.length > 3 ? ' …' : '')
  return by.length ? t('insight.named', { what: list(what), by: list(by) }) : list(what)
}

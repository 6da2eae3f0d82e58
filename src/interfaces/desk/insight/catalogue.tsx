import { Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Icon } from '../kit/icons.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useWords } from '../shell/words.ts'
import { axisOf } from './add-field.tsx'
import { pivotPage } from './begin.tsx'
import { blank } from './definition.ts'
import { Fresh } from './freshness.tsx'
import { useMeaning } from './meaning.ts'
import { type Dimension, type Measure, type Model, useModel } from './model.ts'
import { texts } from './texts.ts'

/** What each figure means: its formula, where it comes from, how it may be summed, by what it can be split. */
export const Catalogue = () => {
  const t = useWords(texts)
  const model = useModel()
  const [words, setWords] = useState('')
  return (
    <div className="page">
      <PageHead
        title={t('insight.catalogue')}
        lead={t('insight.catalogue_lead')}
        tag={model.data && <Fresh of={model.data.freshness} />}
      >
        <Input
          type="search"
          className="search-box"
          aria-label={t('insight.find_field')}
          placeholder={t('insight.find_field')}
          prefix={<Icon name="search" size={14} />}
          allowClear
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </PageHead>
      <Loaded of={model} rows={12}>
        {(known) => <Listed model={known} words={words.trim().toLowerCase()} />}
      </Loaded>
    </div>
  )
}

const Listed = ({ model, words }: { model: Model; words: string }) => {
  const t = useWords(texts)
  const meaning = useMeaning()
  const isFound = (field: Measure | Dimension) =>
    !words || `${field.label} ${field.name} ${meaning(field)}`.toLowerCase().includes(words)
  const measures = model.measures.filter(isFound)
  const dimensions = model.dimensions.filter(isFound)
  if (!measures.length && !dimensions.length)
    return <Empty icon="search" title={t('insight.no_field', { words })} hint={null} />
  return (
    <>
      {model.subjects.map(({ name, label }) => {
        const own = measures.filter(({ subject }) => subject === name)
        if (!own.length) return null
        return (
          <Panel key={name} title={label}>
            <p className="soft">{t('insight.comes_from', { source: own[0]!.source })}</p>
            <div className="entries">
              {own.map((measure) => (
                <MeasureEntry key={measure.name} model={model} measure={measure} />
              ))}
            </div>
          </Panel>
        )
      })}
      {dimensions.length > 0 && (
        <Panel title={t('insight.split_by')}>
          <div className="entries">
            {dimensions.map((dimension) => (
              <article key={dimension.name} className="entry">
                <h3>{dimension.label}</h3>
                <p>{meaning(dimension)}</p>
                <p className="soft small">
                  {t('insight.knows', {
                    subjects: model.subjects
                      .filter(({ name }) => dimension.subject.includes(name))
                      .map(({ label }) => label)
                      .join(', '),
                  })}
                  {dimension.levels?.length ? ` · ${dimension.levels.map(({ label }) => label).join(', ')}` : ''}
                </p>
              </article>
            ))}
          </div>
        </Panel>
      )}
    </>
  )
}

const MeasureEntry = ({ model, measure }: { model: Model; measure: Measure }) => {
  const t = useWords(texts)
  const known = model.dimensions.filter(({ name }) => measure.dimensions.includes(name))
  const asked = { ...blank, measures: [measure.name] }
  return (
    <article className="entry" id={measure.name}>
      <h3>
        {measure.label}
        <span className="soft small"> {t(`insight.unit.${measure.unit}`)}</span>
      </h3>
      <p>{measure.formula}</p>
      <p className="soft small">{t(`insight.sums.${measure.additivity}`)}</p>
      <p className="entry-by">
        <span className="soft small">{t('insight.ask_by')}</span>
        {known
          .filter(({ isFilterOnly }) => !isFilterOnly)
          .map(({ name, label }) => (
            <Link key={name} className="entry-link" to={pivotPage({ ...asked, rows: [axisOf(model, name)] })}>
              {label}
            </Link>
          ))}
      </p>
    </article>
  )
}

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useDeferredValue, useId, useState } from 'react'
import { Link } from 'react-router'
import type { FoundParty } from '../../customers/find-parties.ts'
import { PartyFinder } from '../../customers/party-finder.tsx'
import { call } from '../../kit/api.ts'
import { Field } from '../../kit/forms/field.tsx'
import { ReferenceInput } from '../../kit/forms/reference-input.tsx'
import { Icon } from '../../kit/icons.tsx'
import { Panel } from '../../kit/page.tsx'
import { Waiting } from '../../kit/states.tsx'
import { useWords } from '../../shell/words.ts'
import { bare, comparisonsOf, type Fact, isComplete } from './condition.ts'
import { RefusedHere } from './refused-here.tsx'
import type { Rule, Trigger } from './rule.ts'
import { texts } from './texts.ts'
import { type Answer, beside, failing, type TriedGroup } from './tried.ts'
import { TriedTree } from './tried-tree.tsx'

type Moment = { itemId?: string; categoryId?: string; search?: string }

/** Tries the draft on a customer, as it stands on the screen: whether it fits, and which line does not, with what is known of him. */
export const TryRule = ({ rule, facts }: { rule: Rule; facts: readonly Fact[] }) => {
  const t = useWords(texts)
  const [party, setParty] = useState<FoundParty>()
  const [moment, setMoment] = useState<Moment>({})
  const { condition, trigger, channels } = rule
  const asked = useDeferredValue({
    trigger,
    channel: channels[0] ?? 'web',
    condition: bare(condition),
    partyId: party?.id,
    context: moment,
  })
  const isWhole = comparisonsOf(asked.condition).every(isComplete)
  const tried = useQuery({
    queryKey: ['rule-trial', asked],
    enabled: asked.partyId !== undefined && isWhole,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const { fits, tree } = await call<Answer>('POST', '/api/rules/trial', { body: asked, signal })
      return { fits, tree: beside(asked.condition, tree) }
    },
  })
  return (
    <Panel title={t('rules.try')}>
      <div className="stack">
        {party ? (
          <p className="row nowrap">
            <Icon name="person" size={16} />
            <Link to={`/customers/${party.id}`}>{party.name}</Link>
            <span className="soft">{party.number}</span>
            <Button size="small" className="push" onClick={() => setParty(undefined)}>
              {t('rules.try_other')}
            </Button>
          </p>
        ) : (
          <PartyFinder label={t('rules.try_find')} onChoose={setParty} />
        )}
        <TheMoment trigger={trigger} moment={moment} onChange={setMoment} />
        <div aria-live="polite" className="stack">
          {!party && <p className="soft">{t('rules.try_hint')}</p>}
          {party && !isWhole && <p className="warm">{t('rules.unfinished')}</p>}
          {party && isWhole && tried.isPending && <Waiting rows={3} />}
          {party && isWhole && tried.error && <RefusedHere error={tried.error} />}
          {party && isWhole && tried.data && !tried.error && <Result {...tried.data} facts={facts} who={party.name} />}
        </div>
      </div>
    </Panel>
  )
}

/** What the page would show, for triggers that have something on it. */
const TheMoment = ({
  trigger,
  moment,
  onChange,
}: {
  trigger: Trigger
  moment: Moment
  onChange: (moment: Moment) => void
}) => {
  const t = useWords(texts)
  const id = useId()
  const row = (entity: 'item' | 'category', name: 'itemId' | 'categoryId') => (
    <Field label={t(`rules.try_${entity}`)} id={id}>
      <ReferenceInput
        id={id}
        label={t(`rules.try_${entity}`)}
        entity={entity}
        value={moment[name] ?? null}
        onChange={(chosen) => onChange(chosen ? { [name]: chosen } : {})}
      />
    </Field>
  )
  if (trigger === 'item_viewed') return row('item', 'itemId')
  if (trigger === 'category_viewed') return row('category', 'categoryId')
  if (trigger !== 'searched') return null
  return (
    <Field label={t('rules.try_search')} id={id}>
      <Input
        id={id}
        value={moment.search ?? ''}
        maxLength={200}
        onChange={({ target }) => onChange(target.value ? { search: target.value } : {})}
      />
    </Field>
  )
}

type ResultProps = { fits: boolean; tree: TriedGroup; facts: readonly Fact[]; who: string }

const Result = ({ fits, tree, facts, who }: ResultProps) => {
  const t = useWords(texts)
  return (
    <>
      <p className={fits ? 'tried-says is-fit' : 'tried-says is-not'}>
        <Icon name={fits ? 'check' : 'close'} size={16} />
        {fits ? t('rules.fits', { who }) : t('rules.fits_not', { who, count: failing(tree) })}
      </p>
      <TriedTree tree={tree} facts={facts} />
    </>
  )
}

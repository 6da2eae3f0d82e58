import { Segmented } from 'antd'
import { useId } from 'react'
import { Field } from '../../kit/forms/field.tsx'
import { LocalisedInput } from '../../kit/forms/localised-input.tsx'
import { ReferenceInput } from '../../kit/forms/reference-input.tsx'
import { Panel } from '../../kit/page.tsx'
import { useWords } from '../../shell/words.ts'
import type { Blank } from './blanks.ts'
import { CouponInput } from './coupon-input.tsx'
import { errorIn, type Part } from './part.ts'
import { type Offer, type OfferKind, offerKinds } from './rule.ts'
import { ScriptInput } from './script-input.tsx'
import { texts } from './texts.ts'

/** What is offered. */
export const Offers = ({ values, set, fields, isFixed }: Part) => {
  const t = useWords(texts)
  const id = useId()
  const { offer } = values
  const change = (part: Partial<Offer>) => set({ offer: { ...offer, ...part } })
  return (
    <Panel title={t('rules.offer')}>
      <div className="form-grid">
        <div className="field field-wide">
          <span className="field-name" id={`${id}-kind`}>
            {t('rules.offer_kind')}
          </span>
          <Segmented<OfferKind>
            className="kinds"
            name={`${id}-kinds`}
            aria-labelledby={`${id}-kind`}
            value={offer.kind}
            disabled={isFixed}
            onChange={(kind) => change({ kind })}
            options={offerKinds.map((value) => ({ value, label: t(`rules.offer.${value}`) }))}
          />
        </div>
        <OfferedThing id={id} offer={offer} change={change} error={errorIn(fields, 'offer')} isFixed={isFixed} />
        <Field
          label={t('rules.offer_text')}
          id={`${id}-text`}
          hint={t('rules.offer_text_hint')}
          error={fields['offer.text']}
          isWide
        >
          <LocalisedInput
            id={`${id}-text`}
            label={t('rules.offer_text')}
            value={offer.text ?? null}
            onChange={(text) => change({ text: text ?? {} })}
          />
        </Field>
      </div>
    </Panel>
  )
}

type Thing = {
  id: string
  offer: Offer
  change: (part: Partial<Offer>) => void
  error: string | undefined
  isFixed: boolean
}

const OfferedThing = ({ id, offer, change, error, isFixed }: Thing) => {
  const t = useWords(texts)
  if (offer.kind === 'message') return null
  const label = t(`rules.offer.${offer.kind}`)
  const row = offer.kind === 'item' ? 'itemId' : 'categoryId'
  return (
    <Field label={label} id={`${id}-${offer.kind}`} error={error} isRequired>
      {offer.kind === 'coupon' ? (
        <CouponInput
          id={`${id}-coupon`}
          label={label}
          value={offer.couponCode ?? ''}
          isFixed={isFixed}
          onChange={(couponCode) => change({ couponCode })}
        />
      ) : (
        <ReferenceInput
          id={`${id}-${offer.kind}`}
          label={label}
          entity={offer.kind}
          value={offer[row] || null}
          disabled={isFixed}
          status={error ? 'error' : ''}
          onChange={(chosen) => change({ [row]: chosen ?? '' })}
        />
      )}
    </Field>
  )
}

/** In which words, and why we suggest it. */
export const Says = ({ values, set, fields, isFixed, blanks }: Part & { blanks: Blank[] }) => {
  const t = useWords(texts)
  const id = useId()
  const words = (name: 'script' | 'reason') => (
    <Field
      label={t(`rules.${name}`)}
      id={`${id}-${name}`}
      hint={t(`rules.${name}_hint`)}
      error={errorIn(fields, name)}
      isWide
    >
      <ScriptInput
        id={`${id}-${name}`}
        label={t(`rules.${name}`)}
        value={values[name]}
        onChange={(next) => set({ [name]: next })}
        blanks={blanks}
        offer={values.offer}
        isFixed={isFixed}
        isInvalid={Boolean(errorIn(fields, name))}
      />
    </Field>
  )
  return (
    <Panel title={t('rules.says')}>
      <div className="form-grid">
        {words('script')}
        {words('reason')}
      </div>
    </Panel>
  )
}

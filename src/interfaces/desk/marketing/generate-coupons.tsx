import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { useId, useMemo, useState } from 'react'
import { call, get, Problem } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { FieldError } from '../kit/field-error.tsx'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { InstantField, WholeField } from '../kit/forms/typed-fields.tsx'
import { readAnew } from '../kit/read-anew.ts'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { fairly, isHardToGuess, makeCodes } from './codes.ts'
import { texts } from './texts.ts'
import './marketing.css'

const MOST = 1000

/** Many coupons at once: their form, then the codes to hand out. */
export const GenerateCoupons = ({ promotionId, isSmall = false }: { promotionId?: string; isSmall?: boolean }) => {
  const t = useWords(texts)
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  if (!may('pricing.import_coupons')) return null
  return (
    <>
      <Button size={isSmall ? 'small' : 'middle'} type={isSmall ? 'text' : 'default'} onClick={() => setOpen(true)}>
        {t('marketing.generate')}
      </Button>
      <Dialog title={t('marketing.generate')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Generate promotionId={promotionId} />
      </Dialog>
    </>
  )
}

type Typed = {
  promotionId: string | null
  count: number | null
  prefix: string
  length: number | null
  usesLimit: number | null
  usesPerCustomer: number | null
  validTo: string | null
}

const Generate = ({ promotionId }: { promotionId: string | undefined }) => {
  const t = useWords(texts)
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Typed>({
    promotionId: promotionId ?? null,
    count: 20,
    prefix: '',
    length: 8,
    usesLimit: 1,
    usesPerCustomer: 1,
    validTo: null,
  })
  const [codes, setCodes] = useState<string[]>()
  const wanted = {
    count: Math.min(typed.count ?? 0, MOST),
    length: Math.min(typed.length ?? 0, 20),
    prefix: typed.prefix,
  }
  const isSafe = isHardToGuess(wanted)
  const make = useAction(
    async () => {
      const made = makeCodes(wanted, fairly)
      await bring(typed, made)
      return made
    },
    {
      done: (made) => t('marketing.generated', { count: made.length }),
      onDone: (made) => {
        setCodes(made)
        void readAnew(queries, ['rows', 'coupons'])
      },
    },
  )
  if (codes) return <Codes codes={codes} />
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void make.run(undefined)
      }}
    >
      <Fields typed={typed} isFixed={Boolean(promotionId)} onChange={(change) => setTyped({ ...typed, ...change })} />
      <Example wanted={wanted} />
      <FieldError>{!isSafe && t('marketing.too_short', { signs: wanted.length, count: wanted.count })}</FieldError>
      <Button
        type="primary"
        htmlType="submit"
        loading={make.isRunning}
        disabled={!typed.promotionId || !wanted.count || !isSafe}
      >
        {t('marketing.generate_count', { count: wanted.count })}
      </Button>
    </form>
  )
}

const Fields = ({
  typed,
  isFixed,
  onChange,
}: {
  typed: Typed
  isFixed: boolean
  onChange: (change: Partial<Typed>) => void
}) => {
  const t = useWords(texts)
  const id = useId()
  const whole = (name: 'count' | 'length' | 'usesLimit' | 'usesPerCustomer', label: string, placeholder?: string) => (
    <WholeField
      label={label}
      value={typed[name]}
      onChange={(value) => onChange({ [name]: value })}
      {...(placeholder && { placeholder })}
    />
  )
  return (
    <fieldset>
      {!isFixed && (
        <Field label={t('marketing.promotion')} id={`${id}-promotion`} isWide isRequired>
          <ReferenceInput
            id={`${id}-promotion`}
            label={t('marketing.promotion')}
            entity="promotion"
            value={typed.promotionId}
            onChange={(promotionId) => onChange({ promotionId })}
          />
        </Field>
      )}
      {whole('count', t('marketing.how_many'))}
      <Field label={t('marketing.prefix')} id={`${id}-prefix`}>
        <Input
          id={`${id}-prefix`}
          maxLength={16}
          value={typed.prefix}
          onChange={({ target }) => onChange({ prefix: target.value.toUpperCase().replace(/[\s/,;|]/g, '') })}
        />
      </Field>
      {whole('length', t('marketing.length'))}
      {whole('usesLimit', t('marketing.uses_code'), t('marketing.no_limit'))}
      {whole('usesPerCustomer', t('marketing.uses_customer'), t('marketing.no_limit'))}
      <InstantField
        label={t('marketing.valid_to')}
        value={typed.validTo}
        onChange={(validTo) => onChange({ validTo })}
      />
    </fieldset>
  )
}

const Example = ({ wanted: { prefix, length } }: { wanted: { prefix: string; length: number } }) => {
  const t = useWords(texts)
  const code = useMemo(() => (length ? makeCodes({ count: 1, prefix, length }, fairly)[0]! : prefix), [prefix, length])
  return <p className="soft">{t('marketing.looks', { code })}</p>
}

const Codes = ({ codes }: { codes: string[] }) => {
  const t = useWords(texts)
  const { message } = App.useApp()
  const all = codes.join('\n')
  const copy = async () => {
    await navigator.clipboard.writeText(all)
    void message.success(t('marketing.copied'))
  }
  return (
    <div className="stack">
      <p role="status">{t('marketing.generated', { count: codes.length })}</p>
      <Input.TextArea
        className="mono"
        aria-label={t('marketing.codes')}
        readOnly
        value={all}
        autoSize={{ minRows: 4, maxRows: 14 }}
      />
      <div className="row">
        <Button onClick={() => void copy()}>{t('marketing.copy')}</Button>
        <Button href={`data:text/csv;charset=utf-8,${encodeURIComponent(`code\n${all}\n`)}`} download="coupons.csv">
          {t('marketing.download')}
        </Button>
      </div>
    </div>
  )
}

type Report = { refused: { reason: string; value?: string }[] }

/** All in one request: the import of coupons takes them, line by line. Fails with the first refusal. */
const bring = async (typed: Typed, codes: string[]) => {
  const rest = [typed.usesLimit ?? '', typed.usesPerCustomer ?? '', typed.validTo ?? ''].join(',')
  const promotion = await get<{ code: string }>(`/api/promotions/${typed.promotionId}`)
  const csv = [
    'promotionId,code,usesLimit,usesPerCustomer,validTo',
    ...codes.map((code) => `"${promotion.code.replaceAll('"', '""')}","${code.replaceAll('"', '""')}",${rest}`),
  ].join('\n')
  const body = new Blob([csv], { type: 'text/csv' })
  const [refused] = (await call<Report>('POST', '/api/coupons/import', { body })).refused
  if (refused)
    throw new Problem(422, {
      title: refused.reason,
      detail: [refused.reason, refused.value].filter(Boolean).join(': '),
    })
}

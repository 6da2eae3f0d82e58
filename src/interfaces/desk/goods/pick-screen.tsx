import { useQuery } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { get, post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Beside } from '../kit/documents/beside.tsx'
import { Icon } from '../kit/icons.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import { PickLine } from './pick-line.tsx'
import type { Picking, PickingLine } from './picking-list.ts'
import { texts } from './texts.ts'

/** A list as one walks it, made for a scanner: big, from place to place, each line confirmed by scan or number. */
export const PickScreen = () => {
  const { id = '' } = useParams()
  const picking = useQuery({ queryKey: ['picking', id], queryFn: () => get<Picking>(`/api/pickings/${id}`) })
  return <Loaded of={picking}>{(found) => <Walk key={found.id} picking={found} />}</Loaded>
}

const isOpen = ({ state }: PickingLine) => state === 'listed'

const Walk = ({ picking }: { picking: Picking }) => {
  const t = useWords(texts)
  const say = useFulfilmentState()
  const open = picking.lines.filter(isOpen)
  const [chosen, setChosen] = useState<string>()
  const current = open.find(({ id }) => id === chosen) ?? open[0]
  const done = picking.lines.length - open.length
  const isOver = picking.state === 'picked' || picking.state === 'cancelled'
  return (
    <div className="page pick">
      <PageHead
        title={t('goods.list', { number: picking.number })}
        tag={<StateTag state={picking.state} label={say(picking.state)} />}
        subject={`picking:${picking.id}`}
        back={{ to: '/goods/picking', label: t('goods.picking') }}
        lead={t('goods.done_count', { done, all: picking.lines.length })}
      >
        {!isOver && <Finish picking={picking} missing={open.length} />}
      </PageHead>
      <Progress
        percent={Math.round((done / Math.max(1, picking.lines.length)) * 100)}
        showInfo={false}
        aria-label={t('goods.done_count', { done, all: picking.lines.length })}
        size="small"
      />
      {!isOver && current && <Scan picking={picking} current={current} onTaken={() => setChosen(undefined)} />}
      {!isOver && !current && (
        <p className="pick-done">
          <Icon name="check" size={22} /> {t('goods.all_done')}
        </p>
      )}
      <ol className="pick-lines">
        {picking.lines.map((line) => (
          <PickLine
            key={line.id}
            line={line}
            isCurrent={line.id === current?.id && !isOver}
            onChoose={isOpen(line) && !isOver ? () => setChosen(line.id) : undefined}
          />
        ))}
      </ol>
      <Beside subject={`picking:${picking.id}`} />
    </div>
  )
}

/** The line at hand, and the field that always listens to the scanner. */
const Scan = ({ picking, current, onTaken }: { picking: Picking; current: PickingLine; onTaken: () => void }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [said, setSaid] = useState<{ isGood: boolean; words: string }>()
  const left = String(Number(current.quantity) - Number(current.picked))
  const take = useAction(
    ({ lineId, ...body }: { lineId: string; scan?: string; quantity?: string; lot?: string }, key) =>
      post<{ picked: string; quantity: string; state: string }>(`/api/picking-lines/${lineId}/picks`, body, key),
    {
      refresh: [['picking', picking.id]],
      onDone: (answer) => {
        setSaid({ isGood: true, words: t('goods.picked_of', answer) })
        if (answer.state === 'picked') onTaken()
      },
    },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line calls the scanner back
  useEffect(() => input.current?.focus(), [current.id, picking.lines])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const scan = code.trim()
    setCode('')
    if (!scan) return
    const line = lineFor(picking, current, scan)
    if (!(await take.run({ lineId: line.id, scan }))) setSaid({ isGood: false, words: scan })
  }
  return (
    <section className="pick-now" aria-label={t('goods.next_place')}>
      <div className="pick-what">
        <p className="pick-place">{current.location ?? t('goods.no_place')}</p>
        <p className="pick-name">{localised(current.name, language)}</p>
        <p className="soft">
          {[current.code, current.lot && `${t('goods.lot')} ${current.lot}`, current.documentNumber]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className="pick-count">
        <strong>{left}</strong> <span className="soft">{localised(current.unitName, language)}</span>
      </p>
      <form className="pick-scan" onSubmit={submit}>
        <Icon name="barcode" size={24} />
        <input
          ref={input}
          aria-label={t('goods.scan')}
          placeholder={t(current.tracking === 'none' ? 'goods.scan_hint' : 'goods.scan_number_hint')}
          value={code}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          onChange={({ target }) => setCode(target.value)}
        />
      </form>
      <Button
        size="large"
        disabled={current.tracking === 'serial' || (current.tracking === 'lot' && !current.lot)}
        loading={take.isRunning}
        onClick={() => void take.run({ lineId: current.id, quantity: left })}
      >
        {t('goods.take_all', { count: left })}
      </Button>
      <Numbers
        line={current}
        onTake={({ code: lot, quantity }) =>
          void take.run({ lineId: current.id, lot, quantity: String(Math.min(Number(left), Number(quantity))) })
        }
      />
      <p className={said?.isGood === false ? 'pick-said danger' : 'pick-said'} role="status" aria-live="assertive">
        {said && `${said.isGood ? '✓' : '✗'} ${said.words}`}
      </p>
    </section>
  )
}

/** Goods that are told apart: the numbers that lie here, for whoever has no scanner at hand. */
const Numbers = ({ line, onTake }: { line: PickingLine; onTake: (lot: PickingLine['lots'][number]) => void }) => {
  const t = useWords(texts)
  if (line.tracking === 'none') return null
  if (!line.lots.length) return <p className="pick-numbers soft">{t('goods.no_numbers')}</p>
  return (
    <fieldset className="pick-numbers">
      <legend className="soft">{t(line.tracking === 'serial' ? 'goods.which_serial' : 'goods.which_lot')}</legend>
      {line.lots.map((lot) => (
        <Button key={`${lot.location} ${lot.code}`} onClick={() => onTake(lot)}>
          <span className="mono">{lot.code}</span> <span className="soft">{lot.location}</span>
        </Button>
      ))}
    </fieldset>
  )
}

/** The line that a code means: the one at hand if it fits, else another open one with that number. */
const lineFor = (picking: Picking, current: PickingLine, scan: string): PickingLine => {
  const fits = ({ code, gtins }: PickingLine) =>
    code.toLowerCase() === scan.toLowerCase() ||
    gtins.some((gtin) => gtin.endsWith(scan.replace(/^0+/, '')) && /^\d{8,14}$/.test(scan))
  return fits(current) ? current : (picking.lines.find((line) => isOpen(line) && fits(line)) ?? current)
}

const Finish = ({ picking, missing }: { picking: Picking; missing: number }) => {
  const t = useWords(texts)
  const may = useMay()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const finish = useAction(
    (isShort: boolean, key) => post<{ shipmentIds: string[] }>(`/api/pickings/${picking.id}/finish`, { isShort }, key),
    {
      done: t('goods.finished'),
      refresh: [['picking', picking.id], ['waiting'], ['rows', 'shipments']],
      onDone: ({ shipmentIds }) =>
        void navigate(shipmentIds.length === 1 ? `/goods/shipments/${shipmentIds[0]}` : '/goods/packing'),
    },
  )
  if (!may('fulfilment.finish_picking')) return null
  return (
    <>
      <Button
        type={missing ? 'default' : 'primary'}
        loading={finish.isRunning}
        onClick={() => (missing ? setAsking(true) : void finish.run(false))}
      >
        {t('goods.finish')}
      </Button>
      <Dialog
        title={t('goods.finish_short', { count: missing })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onAct={() => void finish.run(true)}
        act={t('goods.finish')}
        isDanger
        isRunning={finish.isRunning}
      >
        <p>{t('goods.finish_short_hint')}</p>
      </Dialog>
    </>
  )
}

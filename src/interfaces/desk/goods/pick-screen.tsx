import { useQuery } from '@tanstack/react-query'
import { Progress } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { Decimal, decimal, plain } from '#support/money/index.ts'
import { get, post } from '../kit/api.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { Icon } from '../kit/icons.tsx'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import { FinishList } from './finish-list.tsx'
import { PickLine } from './pick-line.tsx'
import { PickNumber, PickNumbered } from './pick-number.tsx'
import { type Picking, type PickingLine, toPack } from './picking-list.ts'
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
        {!isOver && <FinishList picking={picking} />}
        {picking.state === 'picked' && (
          <Link className="primary-link" to={toPack}>
            {t('goods.go_pack')}
          </Link>
        )}
      </PageHead>
      <Progress
        percent={Math.round((done / Math.max(1, picking.lines.length)) * 100)}
        showInfo={false}
        aria-label={t('goods.done_count', { done, all: picking.lines.length })}
        size="small"
      />
      {!isOver && current && (
        <Scan
          picking={picking}
          current={current}
          onTaken={(lineId) => setChosen((before) => (before === lineId ? undefined : before))}
        />
      )}
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
const Scan = ({
  picking,
  current,
  onTaken,
}: {
  picking: Picking
  current: PickingLine
  onTaken: (lineId: string) => void
}) => {
  const t = useWords(texts)
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const left = plain(decimal(current.quantity).minus(current.picked))
  const { take, isRunning, said } = usePicks(picking, onTaken)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line calls the scanner back
  useEffect(() => input.current?.focus(), [current.id, picking.lines])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const scan = code.trim()
    setCode('')
    if (scan) await take({ lineId: lineFor(picking, current, scan).id, scan })
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
      <PickNumber
        key={`${current.id} ${left}`}
        line={current}
        left={left}
        isRunning={isRunning}
        onTake={(quantity) => void take({ lineId: current.id, quantity })}
      />
      <PickNumbered
        line={current}
        onTake={({ code: lot, quantity }) =>
          void take({ lineId: current.id, lot, quantity: plain(Decimal.min(left, quantity)) })
        }
      />
      <p className={said?.isGood === false ? 'pick-said danger' : 'pick-said'} role="status" aria-live="assertive">
        {said && `${said.isGood ? '✓' : '✗'} ${said.words}`}
      </p>
    </section>
  )
}

type Pick = { lineId: string; scan?: string; quantity?: string; lot?: string }
type Picked = { lineId: string; picked: string; quantity: string; state: string }

/** Confirms lines by scan or number, and says what came of the last one: which is how far, or why it was refused. */
const usePicks = (picking: Picking, onTaken: (lineId: string) => void) => {
  const t = useWords(texts)
  const language = useLanguage()
  const [good, setGood] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const { run, isRunning, problem } = useAction(
    ({ lineId, ...body }: Pick, key) => post<Picked>(`/api/picking-lines/${lineId}/picks`, body, key),
    {
      refresh: [['picking', picking.id]],
      onDone: ({ lineId, ...answer }) => {
        const line = picking.lines.find(({ id }) => id === lineId)
        setGood([localised(line?.name, language), t('goods.picked_of', answer)].filter(Boolean).join(' · '))
        if (answer.state === 'picked') onTaken(lineId)
      },
    },
  )
  const take = async (pick: Pick) => setRefused((await run(pick)) ? undefined : (pick.scan ?? pick.quantity))
  const why = [refused, problem?.message].filter(Boolean).join(' – ')
  const said = refused ? { isGood: false, words: why } : good ? { isGood: true, words: good } : undefined
  return { take, isRunning, said }
}

/** The line that a code means: the one at hand if it fits, else another open one with that number. */
const lineFor = (picking: Picking, current: PickingLine, scan: string): PickingLine => {
  const fits = ({ code, gtins }: PickingLine) =>
    code.toLowerCase() === scan.toLowerCase() ||
    gtins.some((gtin) => gtin.endsWith(scan.replace(/^0+/, '')) && /^\d{8,14}$/.test(scan))
  return fits(current) ? current : (picking.lines.find((line) => isOpen(line) && fits(line)) ?? current)
}

import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { IconButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'
import { PageHead } from '../page.tsx'
import { StateTag } from '../state-tag.tsx'
import { When } from '../values.tsx'
import { useKit } from '../words.ts'
import { Beside } from './beside.tsx'

export type Step = { state: string; label: string; at?: string | null | undefined; isNow?: boolean; isDone?: boolean }
export type Act = { label: string; run: () => void; isRunning?: boolean; isDanger?: boolean; href?: string }

type Props = {
  title: string
  subject: string
  state: { state: string; label: string }
  lead?: ReactNode
  back: { to: string; label: string }
  steps?: Step[]
  /** What is sensible now: the one filled button. */
  next?: Act | undefined
  /** What else can be done. */
  others?: Act[]
  right?: ReactNode
  children: ReactNode
}

/** Any document: number and state, its life as steps, what can be done, what it says, what stands beside it. */
export const DocumentPage = ({
  title,
  subject,
  state,
  lead,
  back,
  steps,
  next,
  others = [],
  right,
  children,
}: Props) => (
  <div className="page document">
    <PageHead title={title} tag={<StateTag {...state} />} subject={subject} lead={lead} back={back}>
      <Actions next={next} others={others} />
    </PageHead>
    {steps && <Steps steps={steps} />}
    <div className="document-columns">
      <div className="document-main">
        {children}
        <Beside subject={subject} />
      </div>
      {right && <aside className="document-right">{right}</aside>}
    </div>
  </div>
)

const Actions = ({ next, others }: { next: Act | undefined; others: Act[] }) => {
  const t = useKit()
  const [first, ...rest] = others
  const beside = rest.length > 1 ? [first!] : others
  const hidden = rest.length > 1 ? rest : []
  return (
    <>
      {hidden.length > 0 && (
        <Dropdown
          trigger={['click']}
          placement="bottomRight"
          menu={{
            items: hidden.map(({ label, isDanger = false }) => ({ key: label, label, danger: isDanger })),
            onClick: ({ key }) => hidden.find(({ label }) => label === key)?.run(),
          }}
        >
          <IconButton icon="more" label={t('kit.more')} type="default" size="middle" />
        </Dropdown>
      )}
      {beside.filter(Boolean).map(({ label, run, isRunning, isDanger = false, href }) =>
        href ? (
          <Button key={label} href={href} target="_blank">
            {label}
          </Button>
        ) : (
          <Button key={label} onClick={run} loading={isRunning ?? false} danger={isDanger}>
            {label}
          </Button>
        ),
      )}
      {next && (
        <Button type="primary" onClick={next.run} loading={next.isRunning ?? false}>
          {next.label}
        </Button>
      )}
    </>
  )
}

/** The life of a document: what is done, where it stands, what comes. */
export const Steps = ({ steps }: { steps: Step[] }) => (
  <ol className="steps">
    {steps.map(({ state, label, at, isNow, isDone = Boolean(at) }) => (
      <li
        key={state}
        className={isNow ? 'is-now' : isDone ? 'is-done' : undefined}
        aria-current={isNow ? 'step' : undefined}
      >
        <span className="step-mark" aria-hidden="true">
          {isDone && !isNow && <Icon name="check" size={12} />}
        </span>
        <span>
          {label}
          {at && (
            <span className="soft step-at">
              <When at={at} />
            </span>
          )}
        </span>
      </li>
    ))}
  </ol>
)

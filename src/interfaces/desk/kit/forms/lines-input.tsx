import { Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import { RemoveButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'

type Props<Line> = {
  id: string
  value: Line[]
  onChange: (value: Line[]) => void
  /** What a new line begins with. */
  first: Line
  /** What the button says that adds one. */
  add: string
  nameOf: (line: Line, at: number) => string
  className: string
  children: (line: Line, at: number, set: (change: Partial<Line>) => void) => ReactNode
}

/** Several lines of the same kind, one under the other: each can be changed and taken away, and one added. */
export const LinesInput = <Line extends object>({
  id,
  value,
  onChange,
  first,
  add,
  nameOf,
  className,
  children,
}: Props<Line>) => {
  // Lines have no key of their own, and what stands in one must not slip into the next when one is taken away.
  const keys = useRef<string[]>([])
  while (keys.current.length < value.length) keys.current.push(crypto.randomUUID())
  return (
    <div className="structured">
      {value.map((line, at) => (
        <div key={keys.current[at]} className={`structured-line ${className}`}>
          {children(line, at, (change) => onChange(value.with(at, { ...line, ...change })))}
          <RemoveButton
            what={nameOf(line, at)}
            onClick={() => {
              keys.current.splice(at, 1)
              onChange(value.toSpliced(at, 1))
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<Icon name="plus" size={12} />}
        {...(value.length === 0 && { id, 'aria-label': add })}
        onClick={() => onChange([...value, first])}
      >
        {add}
      </Button>
    </div>
  )
}

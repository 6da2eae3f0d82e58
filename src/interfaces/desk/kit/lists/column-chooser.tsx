import { Checkbox, Popover } from 'antd'
import { QuietButton } from '../buttons.tsx'
import type { Described } from '../described.ts'
import { useKit } from '../words.ts'

/** Which columns a list shows, in the order in which they were chosen. */
export const ColumnChooser = ({
  described,
  chosen,
  onChange,
}: {
  described: Described
  chosen: string[]
  onChange: (columns: string[]) => void
}) => {
  const t = useKit()
  const offered = described.columns.filter(({ name, kind }) => kind !== 'id' && kind !== 'hidden' && name !== 'version')
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="column-choices">
          {offered.map(({ name, label }) => (
            <Checkbox
              key={name}
              checked={chosen.includes(name)}
              disabled={chosen.length === 1 && chosen[0] === name}
              onChange={() => toggle(name)}
            >
              {label}
            </Checkbox>
          ))}
        </div>
      }
    >
      <QuietButton icon="columns" className="push">
        {t('kit.columns')}
      </QuietButton>
    </Popover>
  )
}

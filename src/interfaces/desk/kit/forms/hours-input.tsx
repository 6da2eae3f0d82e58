import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useKit, useLanguage } from '../words.ts'
import { readShifts, type Shifts, writeShifts } from './hours.ts'

/** Monday first, in the reader's language. */
export const weekdays = (language: string, length: 'long' | 'short' = 'long') =>
  Array.from({ length: 7 }, (_, at) =>
    new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + at))),
  )

type ShiftsProps = { id: string; label: string; value: Shifts; onChange: (value: Shifts) => void }

/** The hours of one day, typed as people write them. */
export const ShiftsInput = ({ id, label, value, onChange }: ShiftsProps) => {
  const t = useKit()
  const [text, setText] = useState(() => writeShifts(value))
  return (
    <Input
      id={id}
      aria-label={label}
      placeholder={t('kit.closed')}
      value={text}
      onBlur={() => setText(writeShifts(value))}
      onChange={({ target }) => {
        setText(target.value)
        onChange(readShifts(target.value))
      }}
    />
  )
}

type WeekProps = { id: string; value: Shifts[]; onChange: (value: Shifts[]) => void }

/** The hours of a week, Monday first. */
export const WeekInput = ({ id, value, onChange }: WeekProps) => {
  const week = Array.from({ length: 7 }, (_, at) => value[at] ?? [])
  return (
    <div className="structured">
      {weekdays(useLanguage()).map((day, at) => (
        <div key={day} className="structured-line">
          <span className="structured-name">{day}</span>
          <ShiftsInput
            id={at === 0 ? id : `${id}-${at}`}
            label={day}
            value={week[at]!}
            onChange={(shifts) => onChange(week.map((one, index) => (index === at ? shifts : one)))}
          />
        </div>
      ))}
    </div>
  )
}

type DaysProps = { label: string; value: number[]; onChange: (value: number[]) => void }

/** On which weekdays somebody works: 1 is Monday. */
export const WorkdaysInput = ({ label, value, onChange }: DaysProps) => (
  <Checkbox.Group
    aria-label={label}
    value={value}
    options={weekdays(useLanguage()).map((day, at) => ({ value: at + 1, label: day }))}
    onChange={(days) => onChange(days.map(Number).sort((a, b) => a - b))}
  />
)

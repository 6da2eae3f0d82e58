import type { ReactNode } from 'react'
import { Amount, Quantity } from '../values.tsx'
import type { GridColumn } from './grid.tsx'

type Of<Name extends string> = GridColumn<{ [N in Name]?: string | null | undefined }>

/** A column of amounts, whose currency stands in its heading or above the list. */
export const amountColumn = <Name extends string>(name: Name, label: ReactNode, currency?: string): Of<Name> => ({
  name,
  label,
  isNumber: true,
  render: (row) => <Amount value={row[name]} currency={currency} />,
})

/** The same where zero says nothing: a debit beside a credit, a discount. */
export const sparseColumn = <Name extends string>(name: Name, label: ReactNode, currency?: string): Of<Name> => ({
  ...amountColumn(name, label, currency),
  render: (row) => <Amount value={row[name]} currency={currency} blankZero />,
})

/** A column of quantities. */
export const quantityColumn = <Name extends string>(name: Name, label: ReactNode): Of<Name> => ({
  name,
  label,
  isNumber: true,
  render: (row) => <Quantity value={row[name]} />,
})

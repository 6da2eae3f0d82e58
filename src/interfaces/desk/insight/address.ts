import type { Axis, Compare, Definition, Filter, FilterValue } from './definition.ts'

/** How a pivot stands in the address, so that it can be sent, kept and gone back to: `rows=site,date@month&measures=net_sales`. */
export const toAddress = ({ measures, rows, columns, filters, period, compare }: Definition): URLSearchParams => {
  const address = new URLSearchParams()
  if (measures.length) address.set('measures', measures.join(','))
  if (rows.length) address.set('rows', rows.map(axisText).join(','))
  if (columns.length) address.set('columns', columns.map(axisText).join(','))
  for (const filter of filters) address.append('where', filterText(filter))
  if (period) address.set('period', typeof period === 'string' ? period : `${period.from}..${period.to}`)
  if (compare) address.set('compare', compare)
  return address
}

/** Reads what {@link toAddress} wrote; what cannot be read is left out. */
export const fromAddress = (address: URLSearchParams): Definition => {
  const period = address.get('period')
  const compare = address.get('compare')
  const [from, to] = period?.split('..') ?? []
  return {
    measures: listIn(address.get('measures')),
    rows: listIn(address.get('rows')).map(readAxis),
    columns: listIn(address.get('columns')).map(readAxis),
    filters: address.getAll('where').flatMap(readFilter),
    ...(from && { period: to ? { from, to } : from }),
    ...(compare && { compare: compare as Compare }),
  }
}

const listIn = (text: string | null) => (text ? text.split(',').filter(Boolean) : [])

const axisText = ({ dimension, level, top, order }: Axis) =>
  [
    level ? `${dimension}@${level}` : dimension,
    ...(top ? [`top${top.n}:${top.by}${top.others ? ':others' : ''}`] : []),
    ...(order ? [`${order.direction}:${order.by}`] : []),
  ].join('~')

const readAxis = (text: string): Axis => {
  const [name = '', ...settings] = text.split('~')
  const [dimension = '', level] = name.split('@')
  const axis: Axis = { dimension, ...(level && { level }) }
  for (const setting of settings) {
    const [word = '', by, others] = setting.split(':')
    if (/^top\d+$/.test(word) && by) axis.top = { n: Number(word.slice(3)), by, others: others === 'others' }
    else if ((word === 'asc' || word === 'desc') && by) axis.order = { direction: word, by }
  }
  return axis
}

const filterText = ({ dimension, level, operator, value }: Filter) =>
  [level ? `${dimension}@${level}` : dimension, operator, ...(value === undefined ? [] : [JSON.stringify(value)])].join(
    '~',
  )

const readFilter = (text: string): Filter[] => {
  const [name = '', operator, ...rest] = text.split('~')
  const [dimension, level] = name.split('@')
  if (!dimension || !operator) return []
  const filter = { dimension, ...(level && { level }), operator }
  if (!rest.length) return [filter]
  try {
    return [{ ...filter, value: JSON.parse(rest.join('~')) as FilterValue }]
  } catch {
    return []
  }
}

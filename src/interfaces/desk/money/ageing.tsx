import { useQuery } from '@tanstack/react-query'
import { add } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { TakeOut } from '../kit/lists/take-out.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Amount } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

const ages = ['open', 'notDue', 'to30', 'to60', 'to90', 'older'] as const
type Row = { partyId: string | null; partyName: string | null } & Record<(typeof ages)[number], string>
type Ageing = { currency: string; rows: Row[] }

const askAgeing = (account: string, on: string) =>
  get<Ageing>(`/api/ledger/accounts/${account}/ageing`, { on, limit: 500 })

/** The same as a file. */
export const TakeAgeing = ({ account, on }: { account: string; on: string }) => {
  const t = useWords(texts)
  return (
    <TakeOut<Row>
      name={`ageing-${account}-${on}`}
      rows={async () => (await askAgeing(account, on)).rows}
      columns={[
        [t('money.party'), ({ partyName }) => partyName],
        ...ages.map((age) => [t(`money.age.${age}`), (row: Row) => row[age]] as [string, (row: Row) => string]),
      ]}
    />
  )
}

/** Who owes what, by days past due; debit above zero. A row opens its items. */
export const AgeingGrid = ({
  account,
  on,
  onOpen,
}: {
  account: string
  on: string
  onOpen: (partyId: string | null) => void
}) => {
  const t = useWords(texts)
  const ageing = useQuery({
    queryKey: ['ageing', account, on],
    queryFn: () => askAgeing(account, on),
  })
  return (
    <Loaded of={ageing} rows={10}>
      {({ rows, currency }) =>
        rows.length ? (
          <Grid
            label={t('money.ageing')}
            rows={rows}
            idOf={({ partyId }) => partyId ?? 'nobody'}
            onOpen={({ partyId }) => onOpen(partyId)}
            columns={[
              {
                name: 'party',
                label: t('money.party'),
                render: ({ partyName }) => partyName ?? <span className="soft">{t('money.no_party')}</span>,
              },
              ...ages.map((age) => ({
                name: age,
                label: age === 'open' ? `${t('money.age.open')} ${currency}` : t(`money.age.${age}`),
                isNumber: true,
                render: (row: Row) => (
                  <span className={age === 'older' || age === 'to90' ? 'danger' : undefined}>
                    <Amount value={row[age]} currency={currency} blankZero />
                  </span>
                ),
              })),
            ]}
            foot={
              <tr>
                <td>{t('money.total')}</td>
                {ages.map((age) => (
                  <td key={age} className="number">
                    <Amount value={rows.map((row) => row[age]).reduce(add, '0')} currency={currency} />
                  </td>
                ))}
              </tr>
            }
          />
        ) : (
          <Empty icon="check" title={t('money.open_items_none')} hint={null} />
        )
      }
    </Loaded>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { type Described, type Row, useDescribed, useRow, useRows } from '../kit/described.ts'
import { RecordGroup } from '../kit/documents/record-facts.tsx'
import { RecordForm } from '../kit/forms/record-form.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { Logo } from './logo.tsx'
import { Sender } from './sender.tsx'
import { texts } from './texts.ts'

/** The company: who it is before the law, its sign, and in whose name its mails go out. */
export const Company = () => {
  const t = useWords(texts)
  const may = useMay()
  const described = useDescribed('legal_entities')
  const list = useRows('legal_entities', { limit: 50 })
  return (
    <div className="page">
      <PageHead title={t('settings.company')} lead={t('settings.company_lead')}>
        <Link className="quiet-link" to="/settings/setup/legal_entities">
          {t('settings.companies')}
        </Link>
      </PageHead>
      <Loaded of={described}>
        {(found) => (
          <Loaded of={list}>
            {({ pages }) => pages[0]?.rows.map(({ id }) => <OneCompany key={id} id={id} described={found} />)}
          </Loaded>
        )}
      </Loaded>
      {may('mail.read_sender') && <Sender />}
    </div>
  )
}

const columns = ['name', 'code', 'country', 'currency', 'taxNumber', 'bankAccount', 'pricesIncludeTax', 'address']

const OneCompany = ({ id, described }: { id: string; described: Described }) => {
  const kit = useKit()
  const may = useMay()
  const [isEditing, setEditing] = useState(false)
  const row = useRow('legal_entities', id)
  return (
    <Loaded of={row} rows={6}>
      {(company: Row) => (
        <Panel
          title={String(company.name)}
          actions={
            !isEditing &&
            may('sites.update_legal_entity') && (
              <Button size="small" onClick={() => setEditing(true)}>
                {kit('kit.edit')}
              </Button>
            )
          }
        >
          {isEditing ? (
            <RecordForm
              described={described}
              row={company}
              groups={[{ columns }]}
              onDone={() => setEditing(false)}
              onCancel={() => setEditing(false)}
            />
          ) : (
            <div className="company">
              <Logo company={company} />
              <RecordGroup described={described} row={company} names={columns} />
            </div>
          )}
        </Panel>
      )}
    </Loaded>
  )
}

import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Icon } from '../kit/icons.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

const icons = {
  order: 'orders',
  invoice: 'file',
  payment: 'money',
  refund: 'money',
  shipment: 'truck',
  receipt: 'download',
  adjustment: 'edit',
  item: 'goods',
  manual: 'edit',
} as const
type Kind = keyof typeof icons

/** What the kind of a document is called. */
export const useDocumentWord = () => {
  const t = useWords(texts)
  return (document: string): string => {
    const [kind = ''] = document.split(':')
    return Object.hasOwn(icons, kind) ? t(`money.document.${kind as Kind}`) : kind.replaceAll('_', ' ')
  }
}

type Props = { document: string; number?: string | null | undefined; entryId?: string }

/** The document of a posting, by its kind and number; where it has no page of its own, the entry. */
export const DocumentMark = ({ document, number, entryId }: Props) => {
  const words = [useDocumentWord()(document), number].filter(Boolean).join(' ')
  const [kind = ''] = document.split(':')
  const isKnown = Object.hasOwn(icons, kind)
  const to = pageOfDocument(document) ?? (entryId ? `/money/entries/${entryId}` : undefined)
  return (
    <span className="row tight">
      <Icon name={isKnown ? icons[kind as Kind] : 'file'} size={14} />
      {to ? <Link to={to}>{words}</Link> : words}
    </span>
  )
}

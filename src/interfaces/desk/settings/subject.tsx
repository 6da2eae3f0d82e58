import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { useDocumentKind } from '../words/documents.ts'

/** What news, an act or a letter is about: the kind of document and what it is called, leading to it; what nobody named stands as it is filed. */
export const Subject = ({ of, name }: { of: string; name?: string | null }) => {
  const kindOf = useDocumentKind()
  const to = pageOfDocument(of)
  const words = [kindOf(of), name].filter(Boolean).join(' ')
  if (to) return <Link to={to}>{words}</Link>
  return kindOf(of) !== of.split(':')[0] ? (
    <span title={of}>{words}</span>
  ) : (
    <span className="mono clip" title={of}>
      {of}
    </span>
  )
}

import { Link } from 'react-router'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { useDocumentKind } from '../words/documents.ts'

/** What news, an act or a letter is about: the kind of document, leading to it; what has no page stands as it is filed. */
export const Subject = ({ of }: { of: string }) => {
  const kindOf = useDocumentKind()
  const to = pageOfDocument(of)
  return to ? (
    <Link to={to}>{kindOf(of)}</Link>
  ) : (
    <span className="mono clip" title={of}>
      {of}
    </span>
  )
}

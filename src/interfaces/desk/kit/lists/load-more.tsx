import { Button } from 'antd'
import { useKit } from '../words.ts'

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** The next page of a list, while there is one. */
export const LoadMore = ({ of }: { of: Paged }) => {
  const t = useKit()
  if (!of.hasNextPage) return null
  return (
    <div className="list-more">
      <Button onClick={() => void of.fetchNextPage()} loading={of.isFetchingNextPage}>
        {t('kit.load_more')}
      </Button>
    </div>
  )
}

import { Button } from 'antd'
import { useKit } from '../kit/words.ts'

/** The way to the next page of a list, while there is one. */
export const More = ({
  of,
}: {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
}) => {
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

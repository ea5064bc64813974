import type { Mend } from "#app/domain/language-check/mend.ts"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly found: boolean; readonly mended: Mend | null }

/** What came of a press on "check the words" or on a better word, for pages without script. */
export function WordsLookedAt({ found, mended }: Props) {
  const words = useWords().languageCheck
  return (
    <NotificationBanner tone="success">
      <p>
        {mended && `${words.mended(mended.found, mended.better)} `}
        {!mended && (found ? words.checkedSome : words.checkedNothing)}
      </p>
    </NotificationBanner>
  )
}

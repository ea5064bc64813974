import type { AdjustmentState } from "#app/domain/applications/adjusting.ts"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly reference: string
  readonly standing: {
    readonly unread: number
    readonly adjustments: readonly { readonly state: AdjustmentState }[]
  }
}

/** What has come since the last visit: messages, and help that is said to be there. */
export function NewsForYou({ reference, standing }: Props) {
  const words = useWords().apply.now
  const { unread, adjustments } = standing
  const toSay = adjustments.some(({ state }) => state === "delivered")
  if (unread === 0 && !toSay) return null
  return (
    <NotificationBanner>
      {unread > 0 && (
        <p>
          {words.unread(unread)}{" "}
          <a className="govuk-link" href={`/apply/${reference}/messages`}>
            {words.readMessages}
          </a>
        </p>
      )}
      {toSay && (
        <p>
          {words.didItHappen}{" "}
          <a className="govuk-link" href={`/apply/${reference}/adjustments/asked`}>
            {words.sayIfHappened}
          </a>
        </p>
      )}
    </NotificationBanner>
  )
}

import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly recoveries: readonly { readonly id: string; readonly name: string }[]
  /** `/provider/<provider>` */
  readonly path: string
}

/** Colleagues who have lost their second step, and ask whether somebody here knows that it is them. */
export function RecoveriesWaiting({ recoveries, path }: Props) {
  const words = useWords().secondStep.waiting
  return (
    <NotificationBanner id="recoveries" title={words.title}>
      {recoveries.map(({ id, name }) => (
        <p key={id} className="govuk-notification-banner__heading">
          <a className="govuk-notification-banner__link" href={`${path}/recoveries/${id}`}>
            {words.look(name)}
          </a>
        </p>
      ))}
    </NotificationBanner>
  )
}

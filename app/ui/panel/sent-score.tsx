import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"

type Props = {
  readonly guide: readonly GuideAnchor[]
  readonly answer: { readonly points: number | null; readonly note: string }
}

/** A score that has been sent, and stays. */
export function SentScore({ guide, answer: { points, note } }: Props) {
  const words = usePanelWords().answer
  const score = useScoreInWords(guide)
  return (
    <NotificationBanner title={words.sentTitle}>
      {points !== null && <p className="govuk-body">{words.yourScore(score(points))}</p>}
      {note && (
        <p className="govuk-body vf-prose">
          {words.yourNote}: {note}
        </p>
      )}
      <p className="govuk-body">{words.sentText}</p>
    </NotificationBanner>
  )
}

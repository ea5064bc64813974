import type { BroughtOutcome } from "#app/domain/credentials/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Card } from "#app/ui/components/card.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly badges: readonly {
    readonly id: string
    readonly title: string
    readonly issuerName: string
    readonly provider: string
    readonly broughtAt: Date
    readonly outcome: BroughtOutcome | null
    readonly why: string | null
    readonly isTakenBack: boolean
  }[]
}

/** Badges that a worker brought, and what became of each. */
export function BroughtList({ badges }: Props) {
  const words = useWords().brought.own
  return (
    <ul className="vf-shares">
      {badges.map(({ id, title, issuerName, provider, broughtAt, outcome, why, isTakenBack }) => (
        <li key={id}>
          <Card
            title={<bdi>{title}</bdi>}
            tag={
              <Tag tone={outcome === "counts" && !isTakenBack ? "good" : "plain"}>
                {words.states[outcome ?? "waiting"]}
              </Tag>
            }
          >
            <p>
              <bdi>{words.of(issuerName)}</bdi>
            </p>
            <p>
              {words.at(provider)}, <Time at={broughtAt} />
            </p>
            {why && (
              <p>
                {words.why}: <bdi>{why}</bdi>
              </p>
            )}
            {isTakenBack && <p>{words.takenBack}</p>}
            {outcome !== "counts" && (
              <Form>
                <Button kind="secondary" name="badge" value={id}>
                  {words.remove} <VisuallyHidden>{title}</VisuallyHidden>
                </Button>
              </Form>
            )}
          </Card>
        </li>
      ))}
    </ul>
  )
}

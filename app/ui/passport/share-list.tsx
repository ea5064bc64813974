import type { ShareStanding } from "#app/domain/credentials/passport-rules.ts"
import { Card } from "#app/ui/components/card.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { passportPaths } from "#app/ui/passport/paths.ts"

type Props = {
  readonly shares: readonly {
    readonly id: string
    readonly saidFor: string
    readonly standing: ShareStanding
    readonly endsAt: Date
    readonly endedAt: Date | null
    readonly awards: readonly unknown[]
    readonly views: number
  }[]
}

/** A worker's links, in the order given. */
export function ShareList({ shares }: Props) {
  const words = useWords().passport.sharing.list
  return (
    <ul className="vf-shares">
      {shares.map(({ id, saidFor, standing, endsAt, endedAt, awards, views }) => (
        <li key={id}>
          <Card
            title={<bdi>{saidFor || words.forNobody}</bdi>}
            href={passportPaths.share(id)}
            tag={<Tag tone={standing === "open" ? "good" : "plain"}>{words.standings[standing]}</Tag>}
          >
            <p>
              {standing === "open" ? words.until : words.ended} <Time at={endedAt ?? endsAt} />
            </p>
            <p>
              {words.shows(awards.length)}.{" "}
              {views > 0 ? words.opened(views) : standing === "open" ? words.notOpened : words.neverOpened}.
            </p>
          </Card>
        </li>
      ))}
    </ul>
  )
}

import { LinkButton } from "#app/ui/components/button.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly asked: {
    readonly words: string
    readonly askedAt: Date
    readonly answer: string | null
    readonly answeredAt: Date | null
    readonly isPublic: boolean
    readonly wantsMail: boolean
  }
  readonly href: string
}

/** One question that somebody asked, its answer if it has one, and the way to answer. */
export function AskedOne({ asked, href }: Props) {
  const words = useWords().provider.asked
  const { answer, answeredAt, isPublic, wantsMail } = asked
  return (
    <li>
      <div className="vf-today__what">
        <p className="vf-prose" dir="auto">
          <strong>{asked.words}</strong>
        </p>
        <p className="govuk-hint">
          {words.askedOn} <Time at={asked.askedAt} />
        </p>
        {wantsMail && <p className="govuk-hint">{words.wantsMail}</p>}
        {answer !== null && <Prose text={answer} />}
        {answeredAt && (
          <p>
            <Tag tone={isPublic ? "good" : "plain"}>{isPublic ? words.shown : words.notShown}</Tag>
          </p>
        )}
      </div>
      <LinkButton href={href} kind={answeredAt ? "secondary" : "primary"}>
        {answeredAt ? words.changeIt : words.answerIt}
        <VisuallyHidden>{words.about(asked.words)}</VisuallyHidden>
      </LinkButton>
    </li>
  )
}

import { Button } from "#app/ui/components/button.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { HandPicture } from "#app/ui/panel/pictures.tsx"

type Props = { readonly member: string; readonly breakHref: string }

/** Whoever supports a member wants to stop: they end their own support. Leaving the panel is the member's. */
export function StopSupporting({ member, breakHref }: Props) {
  const { supporters, stop } = useWords().panel
  const words = supporters.stop
  const what = words.what(member)
  return (
    <>
      <HandPicture />
      <h1 className="govuk-heading-l">{words.title(member)}</h1>
      <Idea picture={["yes", "hidden"]} lead>
        {words.text}
      </Idea>
      <h2 className="govuk-heading-m">{stop.whatTitle}</h2>
      <IdeaList
        items={[
          { picture: "star", said: what[0] },
          { picture: "letter", said: what[1] },
          { picture: "lock", said: what[2] },
        ]}
      />
      <Form>
        <Button kind="warning">{words.press(member)}</Button>
      </Form>
      <p className="govuk-body">
        {words.restInstead}{" "}
        <a className="govuk-link" href={breakHref}>
          {stop.takeBreak}
        </a>
      </p>
      <Idea picture={["ask", "person"]}>{words.leave(member)}</Idea>
      <Idea picture="computer">{words.leaveHow(member)}</Idea>
    </>
  )
}

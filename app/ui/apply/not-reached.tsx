import type { MessageChannel } from "#app/domain/messages/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly reference: string; readonly channel: MessageChannel }

/** Somebody's address or number seems wrong: where to look at it. */
export function NotReached({ reference, channel }: Props) {
  const words = useWords().apply.reaching.notReached
  return (
    <section className="vf-now" aria-labelledby="not-reached">
      <h2 className="vf-now__title" id="not-reached">
        {words.title}
      </h2>
      <Idea picture={channel === "email" ? "letter" : "phone"}>{words[channel]}</Idea>
      <p>{words.here}</p>
      <LinkButton href={`/apply/${reference}/contact`}>{words.change}</LinkButton>
    </section>
  )
}

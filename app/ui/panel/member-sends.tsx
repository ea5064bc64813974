import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** In the place of a button to send, for somebody who supports. */
export function MemberSends({ member }: { readonly member: string }) {
  const words = useWords().panel.supporters
  return (
    <InsetText>
      <p className="govuk-body">{words.sends(member)}</p>
      <p className="govuk-body">{words.sendsHow(member)}</p>
    </InsetText>
  )
}

import { answerWordsLimit } from "#app/domain/panels/invitation-answer.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { WhatIsOffered } from "#app/ui/panel/being-paid.tsx"
import type { PanelNamed } from "#app/ui/panel/panel-page.tsx"

type Props = {
  readonly invitation: PanelNamed & { readonly provider: { readonly panelOffer: string } }
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

const pictures = ["form", "calendar", "lock", "friends"] as const

/** What yes means, and the two questions of how that was understood and with whom. */
export function SayYes({ invitation, typed, problems }: Props) {
  const words = useWords().panel.joining.yes
  const read = useLanguage() === "easy-read" ? "easy-read" : "in-writing"
  const { understoodChoices, companyChoices } = words
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="yes" lead>
        {words.lead}
      </Idea>
      <IdeaList
        items={words
          .means(invitation.provider.contactName)
          .map((said, index) => ({ said, picture: pictures[index] ?? "form" }))}
      />
      <WhatIsOffered provider={invitation.provider} offer={invitation.provider.panelOffer} />
      <Form>
        <input type="hidden" name="offer" value={invitation.provider.panelOffer} />
        <Radios
          name="understood"
          legend={words.understood}
          value={textOf(typed, "understood")}
          problem={problemOf(problems, "understood")}
          choices={[
            { value: read, label: understoodChoices.read },
            { value: "read-aloud", label: understoodChoices["read-aloud"] },
            { value: "told-in-person", label: understoodChoices["told-in-person"] },
          ]}
        />
        <Radios
          name="company"
          legend={words.company}
          value={textOf(typed, "company")}
          problem={problemOf(problems, "company")}
          choices={[
            { value: "alone", label: companyChoices.alone },
            { value: "with-supporter", label: companyChoices["with-supporter"] },
          ]}
        />
        <Button>{words.press}</Button>
      </Form>
    </>
  )
}

/** A question to whoever invited, or only the wish to hear more. */
export function TellMore({ invitation, typed, problems }: Props) {
  const words = useWords().panel.joining.tellMore
  const { contactName, contactPhone } = invitation.provider
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="phone" lead>
        {words.call(contactName)}
      </Idea>
      <LinkButton href={`tel:${contactPhone.replaceAll(/\s/g, "")}`} kind="secondary">
        {contactPhone}
      </LinkButton>
      <Idea picture="ask">{words.write}</Idea>
      <OwnWords label={words.words} press={words.press} typed={typed} problems={problems} />
    </>
  )
}

/** No, without having to say why. */
export function SayNo({ invitation, typed, problems }: Props) {
  const words = useWords().panel.joining.sayNo
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="choose" lead>
        {words.text}
      </Idea>
      <Idea picture="friends">{words.told(invitation.provider.contactName)}</Idea>
      <OwnWords label={words.words} press={words.press} typed={typed} problems={problems} />
    </>
  )
}

type OwnWordsProps = Pick<Props, "typed" | "problems"> & { readonly label: string; readonly press: string }

function OwnWords({ label, press, typed, problems }: OwnWordsProps) {
  return (
    <Form>
      <TextArea
        name="words"
        label={label}
        value={textOf(typed, "words")}
        problem={problemOf(problems, "words")}
        limit={answerWordsLimit}
        rows={4}
      />
      <Button>{press}</Button>
    </Form>
  )
}

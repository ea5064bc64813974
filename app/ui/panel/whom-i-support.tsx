import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Decides } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"

export type Supported = {
  readonly supporterId: string
  /** Where the member's pages are. */
  readonly address: string
  readonly title: string
  readonly memberName: string
  readonly accepted: boolean
  readonly provider: { readonly name: string }
}

type Props = {
  readonly supported: readonly Supported[]
  /** Who is asked about above. */
  readonly first: string | null
  /** The page's own title says already whom this is about. */
  readonly underTitle: boolean
}

/** Whom the reader supports, and who else asks for it. */
export function WhomISupport({ supported, first, underTitle }: Props) {
  const words = useWords().panel.supporters.home
  const shown = supported.filter(({ supporterId }) => supporterId !== first)
  if (shown.length === 0) return null
  const Heading = underTitle ? "h2" : "h3"
  return (
    <>
      {!underTitle && <h2 className="govuk-heading-m">{words.title}</h2>}
      {shown.map((one) => (
        <section key={one.supporterId} aria-labelledby={`s-${one.supporterId}`}>
          <Heading className="govuk-heading-s" id={`s-${one.supporterId}`}>
            {one.accepted ? words.supports(one.memberName) : words.asked(one.memberName)}
          </Heading>
          {one.accepted ? <ISupport {...one} /> : <AskedForSupport asked={one} headed />}
        </section>
      ))}
    </>
  )
}

function ISupport({ supporterId, address, title, memberName, provider }: Supported) {
  const { supporters, job } = useWords().panel
  const words = supporters.home
  return (
    <>
      <p className="govuk-hint">{job(title, provider.name)}</p>
      <Decides member={memberName} />
      <LinkButton href={panelPaths(address).panel}>{words.open(memberName)}</LinkButton>
      <Details summary={words.stop(memberName)}>
        <p>{words.stopText(memberName)}</p>
        <Form>
          <input type="hidden" name="supporter" value={supporterId} />
          <Button kind="secondary" name="step" value="end">
            {words.stopYes(memberName)}
          </Button>
        </Form>
      </Details>
    </>
  )
}

/** Somebody asks for the reader's support: what that is, yes and no. */
export function AskedForSupport({ asked, headed }: { asked: Supported | undefined; headed?: boolean }) {
  const { supporters, job } = useWords().panel
  const words = supporters.home
  if (!asked) return null
  const { supporterId, title, memberName, provider } = asked
  return (
    <>
      <p className="vf-caption">{job(title, provider.name)}</p>
      {!headed && (
        <Idea picture="help" lead>
          {`${words.asked(memberName)}.`}
        </Idea>
      )}
      <Idea picture={["listen", "choose"]}>{words.what(memberName)}</Idea>
      <Form>
        <input type="hidden" name="supporter" value={supporterId} />
        <ButtonGroup>
          <Button name="step" value="accept">
            {words.yes(memberName)}
          </Button>
          <Button kind="secondary" name="step" value="end">
            {words.no}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

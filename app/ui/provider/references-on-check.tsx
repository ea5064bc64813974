import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly item: "conduct" | "why-left"
  readonly references: readonly {
    readonly id: string
    readonly referee: { readonly name: string } | null
    readonly answer: { readonly conduct: string | null; readonly whyLeft: string | null } | null
  }[]
  readonly path: string
}

/** What others say of somebody, beside the check that rests on it. */
export function ReferencesOnCheck({ item, references, path }: Props) {
  const words = useWords().provider.references
  const said = references.flatMap(({ id, referee, answer }) => {
    const text = item === "conduct" ? answer?.conduct : answer?.whyLeft
    return text ? [{ id, name: referee?.name ?? words.gone, text }] : []
  })
  return (
    <>
      <h2 className="govuk-heading-m">{words.onCheck}</h2>
      {said.length > 0 && (
        <SummaryList rows={said.map(({ name, text }) => ({ key: name, value: <Prose text={text} /> }))} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/references`}>
          {words.link}
        </a>
        : {words.count(said.length, references.length)}
      </p>
    </>
  )
}

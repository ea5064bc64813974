import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { type Gap, mendAt, wayToMend } from "#app/ui/provider/mend.ts"

/** All that is missing before a vacancy can be published, each with the way to where it is mended. */
export function GapList({ gaps, path }: { readonly gaps: readonly Gap[]; readonly path: string }) {
  const words = useWords().provider
  return (
    <>
      <h2 className="govuk-heading-m">{words.publish.notYet}</h2>
      <ul className="vf-tasks">
        {gaps.map((gap) => {
          const place = mendAt[gap.kind]
          return (
            <li className="vf-tasks__item" key={gap.kind}>
              <div>{refusalText(words.refusals.publish, gap)}</div>
              <a className="govuk-link" href={wayToMend(gap, path)}>
                {words.publish.mend[place]}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

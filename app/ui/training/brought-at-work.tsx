import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

/** Badges from elsewhere that wait for somebody to say whether they count. */
export function BroughtAtWork({ count, path }: { readonly count: number; readonly path: string }) {
  const words = useWords().brought.atWork
  if (count === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        <Line
          text={words.waiting(count)}
          href={`${path}/workers/badges`}
          action={words.act}
          about={words.about}
        />
      </ul>
    </>
  )
}

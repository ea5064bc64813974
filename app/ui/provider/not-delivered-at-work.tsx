import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

/** Messages that did not arrive, and whose readers nobody has told. */
export function NotDeliveredAtWork({ count, path }: { readonly count: number; readonly path: string }) {
  const words = useWords().notDelivered
  if (count === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        <Line
          title={words.atWork(count)}
          text={words.atWorkText}
          href={`${path}/not-delivered`}
          action={words.act}
          about={words.title}
        />
      </ul>
    </>
  )
}

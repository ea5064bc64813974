import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly path: string
  readonly messages: readonly {
    readonly applicationId: string
    readonly reference: string
    readonly job: string
    readonly count: number
    readonly newest: Date
  }[]
  readonly help: { readonly count: number; readonly notYet: number }
}

/** Applicants who wait for an answer or for help, by their references. */
export function ApplicantsWaiting({ path, messages, help }: Props) {
  const { waiting: words, help: asked } = useWords().provider
  if (messages.length === 0 && help.count === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {help.count > 0 && (
          <Line
            text={words.help(help.count)}
            when={help.notYet > 0 && <strong>{words.notYet(help.notYet)}</strong>}
            href={`${path}/help`}
            action={words.see}
            about={asked.title}
          />
        )}
        {messages.map(({ applicationId, reference, job, count, newest }) => {
          const spoken = reference.replaceAll("-", " ")
          return (
            <Line
              key={applicationId}
              title={job}
              text={words.wrote(spoken, count)}
              when={<Time at={newest} show="date-time" />}
              href={`${path}/applications/${applicationId}/messages`}
              action={words.read}
              about={spoken}
            />
          )
        })}
      </ul>
    </>
  )
}

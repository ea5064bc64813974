import type { ReactNode } from "react"
import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { TypingForSomebody } from "#app/ui/apply/typing-for-somebody.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import type { Help } from "#app/ui/components/help-box.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"

type Props = {
  readonly application: {
    readonly reference: string
    /** How, where somebody types for the applicant. */
    readonly helping: AssistedWay | null
    readonly vacancy: { readonly title: string }
    readonly provider: string
    readonly help: Help
  }
  /** Where "Back" leads; without it there is no way back. */
  readonly back?: string | undefined
  readonly children: ReactNode
}

/** One page of one application: names the job and the provider, with help at the end. */
export function ApplicationLayout({ application, back, children }: Props) {
  const words = useWords().apply
  return (
    <ApplyLayout
      job={words.jobAt(application.vacancy.title, application.provider)}
      help={application.help}
      before={
        <>
          {application.helping && (
            <TypingForSomebody way={application.helping} reference={application.reference} />
          )}
          {back && <BackLink href={back} />}
        </>
      }
    >
      {children}
    </ApplyLayout>
  )
}

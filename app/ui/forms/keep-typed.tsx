import { useWords } from "#app/ui/language/use-words.ts"
import { Island } from "#app/ui/layout/island.tsx"

export type Keep = {
  /** Address of the program. */
  readonly island: string | null
  /** Where the form goes to be saved while somebody writes. */
  readonly address: string
  /** What the page shows is not saved yet. */
  readonly first?: boolean
}

/** Says at the foot of a form how it saves itself while somebody writes. Without script there is nothing to say. */
export function KeepTyped({ island, address, first }: Keep) {
  const words = useWords().provider.vacancyForm.keep
  return (
    <>
      <div
        className="vf-keep"
        data-keep={address}
        data-keep-first={first ? "" : undefined}
        data-not-yet={words.notYet}
        data-signed-out={words.signedOut}
        hidden
      >
        <p className="govuk-body" role="status" data-keep-said />
      </div>
      <Island src={island} />
    </>
  )
}

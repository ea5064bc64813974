import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

/** A person's passkeys, and the way to one more. */
export function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const words = useWords().account.passkeys
  return (
    <section aria-labelledby="passkeys">
      <h2 className="govuk-heading-m" id="passkeys">
        {words.title}
      </h2>
      <p className="govuk-body">{words.what}</p>
      {passkeys.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <SummaryList
          rows={passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
            key: name,
            value: (
              <>
                {words.added} <Time at={createdAt} />
                <br />
                {lastUsedAt ? (
                  <>
                    {words.lastUsed} <Time at={lastUsedAt} show="date-time" />
                  </>
                ) : (
                  words.neverUsed
                )}
              </>
            ),
            change: { href: `/account/passkeys/${id}`, what: name, text: words.change },
          }))}
        />
      )}
      <LinkButton href="/account/passkeys/new" kind="secondary">
        {words.add}
      </LinkButton>
    </section>
  )
}

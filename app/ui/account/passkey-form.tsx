import type { ReactNode } from "react"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"

type Props = {
  /** `get` signs in by a passkey, `create` makes one. */
  readonly kind: "get" | "create"
  /** Where the browser asks what it is to sign. */
  readonly options: string
  /** Where the signed answer goes, as a plain form. */
  readonly action: string
  readonly button: string
  /** Said where the browser or its owner stopped. */
  readonly stopped: string
  /** Shown instead where scripts do not run or the browser knows no passkeys. */
  readonly otherwise?: ReactNode
  /** More fields of the form. */
  readonly children?: ReactNode
}

/** A form that a passkey fills in. app/islands/passkey.ts shows it where that can be done. */
export function PasskeyForm({ kind, options, action, button, stopped, otherwise, children }: Props) {
  return (
    <div data-passkey={kind} data-options={options}>
      {otherwise && <div data-passkey-otherwise>{otherwise}</div>}
      <div data-passkey-form hidden>
        <Form action={action}>
          {children}
          <input type="hidden" name="answer" />
          <p className="govuk-error-message" role="alert" data-passkey-stopped data-text={stopped} />
          <Button kind={kind === "get" ? "secondary" : "primary"}>{button}</Button>
        </Form>
      </div>
    </div>
  )
}

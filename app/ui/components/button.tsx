import type { ReactNode } from "react"

type Kind = "primary" | "secondary" | "warning" | "quiet"

function classOf(kind: Kind): string {
  return kind === "primary" ? "govuk-button" : `govuk-button govuk-button--${kind}`
}

type ButtonProps = {
  readonly children: ReactNode
  /** `quiet` looks like a link: for what one may do but need not. */
  readonly kind?: Kind
  readonly name?: string
  readonly value?: string
  readonly formAction?: string
  readonly disabled?: boolean
}

/** Sends the form it is in. */
export function Button({ children, kind = "primary", name, value, formAction, disabled }: ButtonProps) {
  return (
    <button
      type="submit"
      className={classOf(kind)}
      name={name}
      value={value}
      formAction={formAction}
      disabled={disabled}
    >
      {children}
    </button>
  )
}

type LinkButtonProps = { readonly children: ReactNode; readonly href: string; readonly kind?: Kind }

/** Goes somewhere; looks like a button because it is the page's main way on. */
export function LinkButton({ children, href, kind = "primary" }: LinkButtonProps) {
  return (
    <a href={href} className={classOf(kind)}>
      {children}
    </a>
  )
}

/** Buttons side by side where there is room, one under another where there is not. */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}

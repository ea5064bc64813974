import type { ReactNode } from "react"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { useFrame } from "#app/ui/layout/use-frame.ts"

type Props = {
  readonly children: ReactNode
  /** Where it goes; this page where left out. */
  readonly action?: string
  /** `get` is for searches only and carries no token. */
  readonly method?: "post" | "get"
  readonly id?: string
  /** It sends a file. */
  readonly files?: boolean
}

/** A plain form. The server checks it, so the browser's own messages stay out of the way. */
export function Form({ children, action, method = "post", id, files }: Props) {
  const { csrfToken } = useFrame()
  return (
    <form
      method={method}
      action={action}
      id={id}
      encType={files ? "multipart/form-data" : undefined}
      noValidate
    >
      {method === "post" && <input type="hidden" name={csrfFieldName} value={csrfToken} />}
      {children}
    </form>
  )
}

import type { ReactNode } from "react"
import { Button } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly children?: ReactNode; readonly name?: string; readonly value?: string }

/** The one main button of a page; says "Continue" where nothing better is given. */
export function SubmitButton({ children, ...sent }: Props) {
  const words = useWords()
  return <Button {...sent}>{children ?? words.shared.actions.carryOn}</Button>
}

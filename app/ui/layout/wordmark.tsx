import { useWords } from "#app/ui/language/use-words.ts"
import { Mark } from "#app/ui/pictures/mark.tsx"

/** The product's mark and name, which lead to the first page. */
export function Wordmark({ href = "/" }: { readonly href?: string }) {
  return (
    <a className="vf-wordmark" href={href}>
      <Mark />
      <span>{useWords().shared.productName}</span>
    </a>
  )
}

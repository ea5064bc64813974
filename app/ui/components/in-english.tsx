import type { ReactNode } from "react"
import { useEnglishLang } from "#app/ui/language/use-words.ts"

/** A few words that are English whatever the page's language is, such as the name of a job. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const lang = useEnglishLang()
  return lang ? <span lang={lang}>{children}</span> : children
}

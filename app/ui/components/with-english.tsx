import { Fragment, type ReactNode } from "react"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { useEnglishLang } from "#app/ui/language/use-words.ts"

/** Stands for the words while a sentence is put together; in no text that anybody writes. */
const place = "\uE000"

type Props = {
  /** The sentence around them, in the page's language. */
  readonly say: (own: string) => string
  /** Somebody's own words: English on every page. */
  readonly own: string
}

/** A sentence with a provider's own words in it, such as whom to ask: they are marked where the page is not English. */
export function WithEnglish({ say, own }: Props) {
  return useWithEnglish()(say, own)
}

/** The same for what takes a plain sentence apart: it is one wherever nothing has to be marked. */
export function useWithEnglish() {
  const lang = useEnglishLang()
  return (say: Props["say"], own: string): ReactNode =>
    lang
      ? say(place)
          .split(place)
          .map((part, index) => (
            <Fragment key={index}>
              {index > 0 && <InEnglish>{own}</InEnglish>}
              {part}
            </Fragment>
          ))
      : say(own)
}

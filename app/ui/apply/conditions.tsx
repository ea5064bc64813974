import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { IdeaList } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { usualConditions } from "#app/ui/language/en/offer-conditions.ts"
import { useWords } from "#app/ui/language/use-words.ts"

const pictures: readonly PictureName[] = ["person", "lock", "work", "speak"]

/** What has to be in place before a job is theirs, a line each: the usual ones in the reader's language. */
export function Conditions({ text }: { readonly text: string }) {
  const { usual } = useWords().apply.offer
  const lines = text.split("\n").map((line) => line.trim())
  const items = lines.filter(Boolean).map((line) => {
    const place = usualConditions.indexOf(line)
    return {
      picture: pictures[place] ?? "form",
      said: usual[place] ?? <InEnglish>{line}</InEnglish>,
    }
  })
  return <IdeaList items={items} />
}

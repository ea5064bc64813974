import type { NextStep } from "#app/domain/panels/rules.ts"
import { Time } from "#app/ui/components/time.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"

/** What comes next on a panel, in one sentence. */
export function NextSentence({ next, closesAt }: { readonly next: NextStep; readonly closesAt: Date }) {
  const words = usePanelWords().home.next
  if (next.kind !== "wait") return words[next.kind]
  return (
    <>
      {words.wait} <Time at={closesAt} />.
    </>
  )
}

import type { LearningChain } from "#app/domain/training/learning-chain.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ShortDay } from "#app/ui/training/learning-state.tsx"

/** How somebody came to where they stand with a training, in one sentence. */
export function ChainSentence({ chain }: { readonly chain: LearningChain }) {
  const words = useWords().learning.chain
  const { first, renewed, until, ended } = chain
  const last = renewed.at(-1)
  return (
    <>
      {last ? words.first : words.once} <ShortDay day={first} />
      {last && (
        <>
          , {words.renewed(renewed.length)} <ShortDay day={last} />
        </>
      )}
      {until ? (
        <>
          , {ended ? words.ended : words.next} <ShortDay day={until} />.
        </>
      ) : (
        `, ${words.noEnd}.`
      )}
    </>
  )
}

import { writersOf } from "#app/domain/applications/index.server.ts"
import { hiddenByHandIn } from "#app/domain/panels/identity-store.server.ts"
import { hideAgain, hideWhoWrote } from "#app/domain/panels/masking.ts"
import { wordBook } from "#app/domain/panels/word-book.server.ts"
import type { Tx } from "#db/ctx.ts"

/**
 * Answers as the panel may read them: with what tells who wrote each of them hidden, and what was hidden by hand
 * before they were typed anew. Where some of that stands there no more, somebody looks first: `held`.
 */
export async function maskAnswers<Answer extends { readonly answerId: string; readonly words: string }>(
  tx: Tx,
  answers: readonly Answer[],
): Promise<(Answer & { readonly body: string; readonly hidden: number; readonly held: boolean })[]> {
  if (answers.length === 0) return []
  const book = await wordBook()
  const writers = new Map(
    (
      await writersOf(
        tx,
        answers.map(({ answerId }) => answerId),
      )
    ).map((writer) => [writer.answerId, writer]),
  )
  const byHand = await hiddenByHandIn(
    tx,
    answers.map(({ answerId }) => answerId),
  )
  return answers.map((answer) => {
    const masked = hideWhoWrote(answer.words, writers.get(answer.answerId) ?? {}, book)
    const { body, hidden, gone } = hideAgain(masked.body, byHand.get(answer.answerId) ?? [])
    return { ...answer, body, hidden, held: gone.length > 0 }
  })
}

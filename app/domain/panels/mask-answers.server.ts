import { writersOf } from "#app/domain/applications/index.server.ts"
import { hideWhoWrote } from "#app/domain/panels/masking.ts"
import { wordBook } from "#app/domain/panels/word-book.server.ts"
import type { Tx } from "#db/ctx.ts"

/** Answers as the panel may read them: with what tells who wrote each of them hidden. */
export async function maskAnswers<Answer extends { readonly answerId: string; readonly words: string }>(
  tx: Tx,
  answers: readonly Answer[],
): Promise<(Answer & { readonly body: string; readonly hidden: number })[]> {
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
  return answers.map((answer) => ({
    ...answer,
    ...hideWhoWrote(answer.words, writers.get(answer.answerId) ?? {}, book),
  }))
}

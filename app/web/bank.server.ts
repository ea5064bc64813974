import { readQuestion, readWhysToType } from "#app/domain/scenarios/index.server.ts"
import { isId } from "#app/kernel/is-id.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A question within a provider's reach, for whoever keeps its questions. @throws 404 for everybody else */
export async function openQuestion(request: Request, params: Params) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const questionId = params.bank ?? ""
  const question = isId(questionId) ? await readQuestion(ctx, questionId) : null
  if (!question) throw notFound()
  const bank = `${provider.path}/questions`
  return { ctx, provider, bank, path: `${bank}/${questionId}`, question }
}

/** A question that is the provider's own, to work on. @throws 404 for one of others, and for everybody else */
export async function openOwnQuestion(request: Request, params: Params) {
  const { question, ...open } = await openQuestion(request, params)
  const { work } = question
  if (!work) throw notFound()
  return { ...open, question: { ...question, work } }
}

/** A provider's own question with its spoken whys, as far as the asker may hear them. @throws 404 as above */
export async function openWhys(request: Request, params: Params) {
  const open = await openOwnQuestion(request, params)
  const whys = await readWhysToType(open.ctx, open.question.questionId)
  if (!whys) throw notFound()
  return { ...open, whys }
}

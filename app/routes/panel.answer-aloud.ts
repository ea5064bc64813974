import type { LoaderFunctionArgs } from "@remix-run/node"
import { aloudIn } from "#app/domain/scenarios/aloud.ts"
import { isLanguage } from "#app/kernel/language.ts"
import { spokenUnkept } from "#app/platform/speech.server.ts"
import { notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { soundAnswer } from "#app/web/sound-answer.server.ts"

/** A question and what one person wrote, read aloud to whoever scores it. The sound is kept nowhere. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { question, sheet } = await openMyQuestion(request, params)
  const line = sheet[placeIn(params.k) - 1]
  if (!line) throw notFound()
  const asked = new URL(request.url).searchParams.get("lang")
  const { text, voice } = aloudIn({ ...question, options: null }, isLanguage(asked) ? asked : "en")
  return soundAnswer(request, await spokenUnkept(`${text}\n\n${line.body}`, voice))
}

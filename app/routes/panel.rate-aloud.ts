import type { LoaderFunctionArgs } from "@remix-run/node"
import { aloudIn } from "#app/domain/scenarios/aloud.ts"
import { isLanguage } from "#app/kernel/language.ts"
import { spoken } from "#app/platform/speech.server.ts"
import { openMyRating } from "#app/web/rating.server.ts"
import { soundAnswer } from "#app/web/sound-answer.server.ts"

/** A question read aloud to whoever was asked to rate it. Phones ask for sound in parts. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rating } = await openMyRating(request, params)
  const asked = new URL(request.url).searchParams.get("lang")
  const question = { ...rating.question, options: rating.options.map(({ id, text }) => ({ id, text })) }
  const { text, voice } = aloudIn(question, isLanguage(asked) ? asked : "en")
  return soundAnswer(request, await spoken(text, voice))
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { CupPicture, HandPicture } from "#app/ui/panel/pictures.tsx"
import { ratePaths } from "#app/ui/panel/rate-paths.ts"
import { RatingPage } from "#app/ui/panel/rating-page.tsx"
import { notFound, placeIn } from "#app/web/panel-member.server.ts"
import { openMyRating } from "#app/web/rating.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { rate } }) => (data?.stop ? rate.rest.stopTitle : rate.rest.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rating } = await openMyRating(request, params)
  if (params.how !== "break" && params.how !== "stop") throw notFound()
  const { versionId, provider, question } = rating
  const from = placeIn(new URL(request.url).searchParams.get("from") ?? "")
  return {
    ...{ versionId, provider, title: question.title },
    stop: params.how === "stop",
    from: rating.options[from - 1] ? from : null,
  }
}

export default function RateRest() {
  const { versionId, provider, title, stop, from } = useLoaderData<typeof loader>()
  const words = useWords().panel.rate
  const paths = ratePaths(versionId)
  return (
    <RatingPage versionId={versionId} provider={provider} title={title} rest={false}>
      {stop ? <HandPicture /> : <CupPicture />}
      <h1 className="govuk-heading-l">{stop ? words.rest.stopTitle : words.rest.title}</h1>
      <Idea lead picture={stop ? ["stop", "no"] : ["cup", "lock"]}>
        {stop ? words.rest.stopText : words.rest.text}
      </Idea>
      {stop ? (
        <>
          <Idea picture={["hidden", "hidden"]}>{words.rest.stopWhat}</Idea>
          <p className="govuk-body">{words.rest.tell(provider.contactName, provider.contactPhone)}</p>
        </>
      ) : (
        <p className="govuk-body">{words.rest.comeBack}</p>
      )}
      <LinkButton href={from ? paths.option(from) : paths.question}>{words.rest.goOn}</LinkButton>
      <p className="govuk-body">
        <a className="govuk-link" href="/panel">
          {words.toPanels}
        </a>
      </p>
    </RatingPage>
  )
}

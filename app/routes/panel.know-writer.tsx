import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { knowWriter } from "#app/domain/panels/index.server.ts"
import { whoKnows } from "#app/domain/panels/supporters.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { HandPicture } from "#app/ui/panel/pictures.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { answerMark, notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.moving.knows.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel, question, sheet, sent } = await openMyQuestion(request, params)
  const place = placeIn(params.k)
  const line = sheet[place - 1]
  if (!line || sent) throw notFound()
  const { slug, title, provider, supports } = panel
  return {
    panel: { slug, title, provider, supports },
    position: question.position,
    place,
    mark: answerMark(ctx, line.answerId),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const form = await readForm(
    request,
    z.object({ mark: z.string(), who: z.enum(whoKnows).default("member") }),
  )
  if (!form.ok) return problems(form.error, 422)
  const { mark, who } = form.value
  const line = sheet.find(({ answerId }) => answerMark(ctx, answerId) === mark)
  const known = line && (await knowWriter(ctx, { slug: panel.slug, answerId: line.answerId, who }))
  if (!known?.ok) return problems([{ text: wordsFor(languageOf(request)).panel.answer.moved }], 409)
  return redirect(panelPaths(panel.slug).moved(question.position), 303)
}

export default function KnowWriter() {
  const { panel, position, place, mark } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { moving, supporters } = useWords().panel
  const words = moving.knows
  const { supports } = panel
  const what = supports === null ? words.what : supporters.knows.what(supports)
  const answer = panelPaths(panel.slug).answer(position, place)
  return (
    <PanelPage panel={panel} position={position} back={{ href: answer, text: words.no }}>
      <ErrorSummary problems={wrong?.problems} />
      <HandPicture />
      <h1 className="govuk-heading-l">{supports === null ? words.title : supporters.knows.title}</h1>
      <Idea picture={["heart", "fair"]} lead>
        {supports === null ? words.lead : supporters.knows.lead(supports)}
      </Idea>
      <h2 className="govuk-heading-m">{words.whatTitle}</h2>
      <IdeaList
        items={[
          { picture: "team", said: what[0] },
          { picture: "hidden", said: what[1] },
          { picture: "no", said: what[2] },
        ]}
      />
      <p className="govuk-body">
        <strong>{words.final}</strong>
      </p>
      <Form>
        <input type="hidden" name="mark" value={mark} />
        {supports === null ? <Button>{words.yes}</Button> : <OneOfTwoKnows member={supports} />}
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={answer}>
          {words.no}
        </a>
      </p>
    </PanelPage>
  )
}

/** Of the two who read an answer together: each is a button of its own. */
function OneOfTwoKnows({ member }: { readonly member: string }) {
  const words = useWords().panel.supporters.knows
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.who}</legend>
      <ButtonGroup>
        <Button name="who" value="member">
          {words.member(member)}
        </Button>
        <Button name="who" value="supporter" kind="secondary">
          {words.supporter}
        </Button>
      </ButtonGroup>
    </fieldset>
  )
}

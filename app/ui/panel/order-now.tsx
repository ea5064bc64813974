import { Button } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import type { panelPaths } from "#app/ui/panel/paths.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

type Props = {
  readonly paths: ReturnType<typeof panelPaths>
  readonly order: {
    readonly number: number
    readonly agreedAt: Date | null
    readonly iAgree: boolean
    readonly agree: number
    readonly members: number
    readonly places: readonly {
      readonly who: string
      readonly name: string | null
      readonly place: number
      readonly reason: string
    }[]
  }
  /** Names of those whom the scores cannot tell apart, group by group. */
  readonly together: readonly (readonly string[])[]
  readonly own: boolean
}

/** The order as it is now: people by name, why somebody was moved, and one's own yes to it. */
export function OrderNow({ paths, order, together, own }: Props) {
  const words = useWords().panel.meeting.order
  const easy = useLanguage() === "easy-read"
  return (
    <>
      <ol className="vf-ranks">
        {order.places.map(({ who, name, place, reason }) => (
          <li className="vf-ranks__one" key={who}>
            <span className="vf-ranks__place" aria-hidden="true">
              {words.place(place)}
            </span>
            {easy && <EasyPicture name={place === 1 ? "star" : "person"} />}
            <div>
              <p className="vf-ranks__name">{name ? <bdi>{name}</bdi> : words.gone}</p>
              {reason && (
                <p className="govuk-body" dir="auto">
                  {words.moved(reason)}
                </p>
              )}
              {own && name && !order.agreedAt && (
                <p className="govuk-body">
                  <a className="govuk-link" href={paths.move(who)}>
                    {words.move(name)}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {together.map((names) => (
        <p className="govuk-body" key={names.join()}>
          {words.together(names.join(", "))}
        </p>
      ))}
      <Idea picture={["team"]}>{words.agreeing(order.agree, order.members)}</Idea>
      {order.iAgree && <Idea picture={["yes"]}>{words.youAgree}</Idea>}
      {own && !order.iAgree && !order.agreedAt && (
        <Form>
          <input type="hidden" name="seen" value={order.number} />
          <p className="govuk-body">{words.agreeText}</p>
          <Button name="what" value="agree">
            {words.agree}
          </Button>
        </Form>
      )}
      {!own && <p className="govuk-body">{words.onlyMembers}</p>}
    </>
  )
}

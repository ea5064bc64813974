import type { ReactNode } from "react"
import { askLines, optionIds, situationLines } from "#app/domain/scenarios/bank-forms.ts"
import {
  type EasyReadQuestion,
  type EasySentence,
  type GuideAnchor,
  isKeyScored,
  pictureNames,
  type QuestionKind,
} from "#app/domain/scenarios/vocabulary.ts"
import { Details } from "#app/ui/components/details.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

type Props = {
  readonly version: {
    readonly kind: QuestionKind
    readonly easyRead: EasyReadQuestion
    readonly guide: readonly GuideAnchor[] | null
  }
  readonly typed: Typed | undefined
  readonly problems: readonly Problem[] | undefined
}

/** A question in Easy Read, a line and its picture at a time; the options or the guide likewise. */
export function EasyReadFields({ version, typed, problems }: Props) {
  const { easyForm: words } = useWords().provider.bank
  const { easyRead, guide, kind } = version
  const line = (name: string, before: EasySentence | undefined, label: string, picture: string) => (
    <EasyLine
      key={name}
      name={name}
      label={label}
      pictureLabel={picture}
      text={typed ? textOf(typed, name) : (before?.text ?? "")}
      picture={typed ? textOf(typed, `${name}-picture`) : (before?.picture ?? "think")}
      problem={problemOf(problems, name)}
    />
  )
  return (
    <>
      <EveryPicture />
      <Group legend={words.situation}>
        {situationLines.map((number) =>
          line(
            `situation-${number}`,
            easyRead.lines?.situation[number - 1],
            words.line(number),
            words.picture(number),
          ),
        )}
      </Group>
      <Group legend={words.ask}>
        {askLines.map((number) =>
          line(`ask-${number}`, easyRead.lines?.ask[number - 1], words.line(number), words.picture(number)),
        )}
      </Group>
      {isKeyScored(kind) ? (
        <Group legend={words.options} hint={words.optionHint}>
          {optionIds.map((id) =>
            line(`option-${id}`, easyRead.options?.[id], words.option(id), words.optionPicture(id)),
          )}
        </Group>
      ) : (
        <Group legend={words.guide}>
          {(guide ?? []).map(({ points, easy, picture }) => (
            <div className="vf-easy-fields__line" key={points}>
              <TextArea
                name={`anchor-${points}`}
                label={words.anchor(points)}
                rows={2}
                value={typed ? textOf(typed, `anchor-${points}`) : (easy ?? "")}
                problem={problemOf(problems, `anchor-${points}`)}
              />
              <PictureField
                name={`anchor-${points}`}
                label={words.anchorPicture(points)}
                value={typed ? textOf(typed, `anchor-${points}-picture`) : (picture ?? "think")}
              />
            </div>
          ))}
        </Group>
      )}
    </>
  )
}

type GroupProps = { readonly legend: string; readonly hint?: string; readonly children: ReactNode }

function Group({ legend, hint, children }: GroupProps) {
  return (
    <fieldset className="govuk-fieldset vf-easy-fields">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {hint && <p className="govuk-hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

type EasyLineProps = {
  readonly name: string
  readonly label: string
  readonly pictureLabel: string
  readonly text: string
  readonly picture: string
  readonly problem: string | undefined
}

/** One line of Easy Read, and the picture beside it. */
export function EasyLine({ name, label, pictureLabel, text, picture, problem }: EasyLineProps) {
  return (
    <div className="vf-easy-fields__line">
      <TextField name={name} label={label} value={text} problem={problem} />
      <PictureField name={name} label={pictureLabel} value={picture} />
    </div>
  )
}

function PictureField({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) {
  const { pictures } = useWords().provider.bank
  return (
    <Select
      name={`${name}-picture`}
      label={label}
      value={value}
      choices={pictureNames.map((one) => ({ value: one, label: pictures[one] }))}
    />
  )
}

/** Every picture there is, with its name, to choose from. */
export function EveryPicture() {
  const { pictures, easyForm: words } = useWords().provider.bank
  return (
    <Details summary={words.everyPicture}>
      <ul className="govuk-list vf-every-picture">
        {pictureNames.map((one) => (
          <li key={one}>
            <EasyPicture name={one} />
            {pictures[one]}
          </li>
        ))}
      </ul>
    </Details>
  )
}

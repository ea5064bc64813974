import type { Problem } from "#app/ui/forms/problem.ts"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"

type Props = {
  readonly words: {
    readonly name: string
    readonly relation: string
    readonly relationHint?: string
    readonly email: string
    readonly emailHint: string
    readonly phone: string
    readonly phoneHint?: string
    readonly careWork: string
    readonly careWorkHint?: string
    readonly yes: string
    readonly no: string
  }
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** Who somebody is who can tell about an applicant, and how to reach them. */
export function RefereeFields({ words, typed, problems }: Props) {
  const field = (name: string) => ({ name, value: textOf(typed, name), problem: problemOf(problems, name) })
  return (
    <>
      <TextField {...field("name")} label={words.name} autoComplete="off" spellCheck={false} />
      <TextField {...field("relation")} label={words.relation} hint={words.relationHint} />
      <TextField
        {...field("email")}
        type="email"
        autoComplete="off"
        label={words.email}
        hint={words.emailHint}
      />
      <TextField
        {...field("phone")}
        type="tel"
        autoComplete="off"
        label={words.phone}
        hint={words.phoneHint}
        width={20}
      />
      <Radios
        {...field("care-work")}
        legend={words.careWork}
        hint={words.careWorkHint}
        choices={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no },
        ]}
        inline
      />
    </>
  )
}

/** The field that each refusal to name somebody is about. */
export const refereeField = {
  "referee-missing": "name",
  "relation-missing": "relation",
  unreachable: "email",
  "own-address": "email",
  "asked-already": "email",
  "too-many-referees": "name",
  "line-too-long": "name",
} as const

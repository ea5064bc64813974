import type { CheckStanding, OwnChecks } from "#app/domain/decisions/checks.ts"
import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

const tones: Record<CheckStanding, TagTone> = {
  "in-place": "good",
  "not-needed": "calm",
  "run-out": "attention",
  missing: "plain",
}

const pictures: Record<CheckItem, PictureName> = {
  identity: "person",
  "criminal-record": "lock",
  "enhanced-certificate": "lock",
  conduct: "speak",
  "why-left": "door",
  qualifications: "certificate",
  "employment-history": "work",
  health: "help",
  "right-to-work": "home",
}

type Props = { readonly checks: OwnChecks }

/** What is checked before somebody starts, and how far each is. */
export function ChecksSoFar({ checks: { items, supervisor } }: Props) {
  const { checking: words } = useWords().apply
  const easy = useLanguage() === "easy-read"
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Idea picture={["fair", "letter", "hidden"]}>{words.lead}</Idea>
      {supervisor !== null && (
        <InsetText>
          <p>{words.supervised(supervisor)}</p>
        </InsetText>
      )}
      <ul className="vf-tasks">
        {items.map(({ item, standing }) => (
          <li className="vf-tasks__item" key={item}>
            {easy && <EasyPicture name={pictures[item]} />}
            <span>{words.items[item]}</span>
            <Tag tone={tones[standing]}>{words.states[standing]}</Tag>
          </li>
        ))}
      </ul>
    </>
  )
}

import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type Task = {
  readonly id: string
  readonly title: string
  /** Left out while it cannot be done yet. */
  readonly href?: string
  readonly state: "done" | "started" | "to-do"
}

/** What is done and what is left, each a link to its page. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useWords().apply.home
  const said = { done: words.statusDone, started: words.statusStarted, "to-do": words.statusToDo }
  const tone = { done: "good", started: "calm", "to-do": "plain" } as const
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ id, title, href, state }) => (
        <li className="govuk-task-list__item govuk-task-list__item--with-link" key={id}>
          <div className="govuk-task-list__name-and-hint">
            {href ? (
              <a className="govuk-link govuk-task-list__link" href={href} aria-describedby={`${id}-status`}>
                {title}
              </a>
            ) : (
              title
            )}
          </div>
          <div className="govuk-task-list__status" id={`${id}-status`}>
            <Tag tone={tone[state]}>{said[state]}</Tag>
          </div>
        </li>
      ))}
    </ul>
  )
}

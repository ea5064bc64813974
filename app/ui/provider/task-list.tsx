import type { ReactNode } from "react"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type Task = {
  readonly name: string
  /** Where it is done; without one it is only told of. */
  readonly href?: string | undefined
  readonly text?: ReactNode
  readonly state: "done" | "todo" | "optional"
}

const tones = { done: "good", todo: "attention", optional: "plain" } as const

/** What is to be done, in any order, and how far each is. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useWords().provider.overview.states
  return (
    <ul className="vf-tasks">
      {tasks.map((task) => (
        <li className="vf-tasks__item" key={task.name}>
          <div>
            {task.href ? (
              <a className="govuk-link vf-tasks__name" href={task.href}>
                {task.name}
              </a>
            ) : (
              <span className="vf-tasks__name">{task.name}</span>
            )}
            {task.text && <p>{task.text}</p>}
          </div>
          <Tag tone={tones[task.state]}>{words[task.state]}</Tag>
        </li>
      ))}
    </ul>
  )
}

import type { ReactNode } from "react"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { CheckPicture } from "#app/ui/verify/check-picture.tsx"

type Props = {
  readonly title: string
  /** Null where it could not be found out. */
  readonly sound: boolean | null
  readonly children: ReactNode
}

/** One of the things that were looked at. */
export function Check({ title, sound, children }: Props) {
  const words = useWords().public.verify
  const said = sound === null ? words.unsaid : sound ? words.right : words.wrong
  return (
    <li className="vf-checks__one">
      <CheckPicture sound={sound} />
      <div>
        <p className="vf-checks__title">
          <VisuallyHidden>{said} </VisuallyHidden>
          {title}
        </p>
        <p>{children}</p>
      </div>
    </li>
  )
}

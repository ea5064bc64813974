import type { ReactNode } from "react"
import { FileField } from "#app/ui/forms/file-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly typed?: string | undefined
  readonly problem: (field: string) => string | undefined
  readonly send: ReactNode
}

/** Where a badge is pasted, or its file is chosen. */
export function BadgeForm({ typed, problem, send }: Props) {
  const words = useWords().public.given
  return (
    <Form files>
      <TextArea
        name="badge"
        label={words.text}
        hint={words.textHint}
        value={typed}
        problem={problem("badge")}
        rows={5}
      />
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        problem={problem("file")}
        accept=".json,.jwt,.pdf,.png,application/json,application/pdf,image/png"
      />
      {send}
    </Form>
  )
}

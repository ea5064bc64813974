import { nations } from "#app/domain/accounts/vocabulary.ts"
import { supportSettings } from "#app/kernel/support-setting.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Field = { readonly name: string; readonly value: string; readonly problem?: string | undefined }

/** What sort of support a service gives. */
export function KindField({ field, legend }: { readonly field: Field; readonly legend: string }) {
  const { settings } = useWords().public.vacancy
  const choices = supportSettings.map((value) => ({ value, label: settings[value] }))
  return <Radios {...field} legend={legend} choices={choices} />
}

/** One of the four nations: checks before the first day differ between them. */
export function NationField(props: {
  readonly field: Field
  readonly legend: string
  readonly hint?: string
}) {
  const { field, legend, hint } = props
  const words = useWords().provider.publicPage.nations
  const choices = nations.map((value) => ({ value, label: words[value] }))
  return <Radios {...field} legend={legend} hint={hint} choices={choices} />
}

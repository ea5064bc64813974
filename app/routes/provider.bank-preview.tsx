import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AsApplicantsSee } from "#app/ui/provider/as-applicants-see.tsx"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { openQuestion } from "#app/web/bank.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.preview.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question } = await openQuestion(request, params)
  return { provider, path, version: question.version }
}

export default function BankPreview() {
  const { provider, path, version } = useLoaderData<typeof loader>()
  const words = useWords().provider.bank.preview
  return (
    <BankFrame provider={provider} path={path} question={version.title} title={words.title}>
      <AsApplicantsSee question={version} />
    </BankFrame>
  )
}

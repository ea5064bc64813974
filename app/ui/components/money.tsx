import { formatPounds, type Pence } from "#app/kernel/money.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly pence: Pence; readonly per?: "hour" | "day" | "session" | "year" }

const wordOf = { hour: "perHour", day: "perDay", session: "perSession", year: "perYear" } as const

/** An amount, and for what: "£13.45 an hour". */
export function Money({ pence, per }: Props) {
  const words = useWords().shared.money
  return (
    <span className="vf-money">
      {formatPounds(pence)}
      {per && ` ${words[wordOf[per]]}`}
    </span>
  )
}

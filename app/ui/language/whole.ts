import type { Words } from "#app/ui/language/en/index.ts"
import type { Override, Translation } from "#app/ui/language/override.ts"

/** Parts of these areas that only people at work for a provider read. */
type AtWork = {
  readonly feedback: "owed" | "write" | "send" | "refusals"
  readonly helping: "refusals" | "begin" | "start" | "page"
  readonly privacy: "toAnswer"
  readonly voice: "transcriptRefusals" | "typing" | "transcript"
}

type Area = "referee" | "shared" | "public" | "server" | "apply" | "paper" | keyof AtWork

/** What anybody who looks for work may come to read, area by area. */
export type ApplicantWords = {
  readonly [A in Area]: A extends keyof AtWork ? Omit<Words[A], AtWork[A]> : Words[A]
} & { readonly provider: Pick<Words["provider"], "publicPage" | "panelVoice"> }

/**
 * A language whose `Done` areas are whole for whoever looks for work. Of all other words it says what it
 * likes, and the rest stays English. `Whole<keyof ApplicantWords>` is a language that is done.
 */
export type Whole<Done extends keyof ApplicantWords> = Override<Words> & {
  readonly [A in Done]: Translation<ApplicantWords[A]>
}

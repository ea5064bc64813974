import { sealFor, unsealFor } from "#app/domain/applications/index.server.ts"

export type OpenedBy = {
  readonly applicationId: string
  readonly providerId: string
  readonly dataKey: Uint8Array
}

const placeOf = (id: string, part: "words" | "answer") => ({
  table: "complaints",
  row: part === "words" ? id : `${id}/answer`,
})

export function sealComplaint(
  opened: OpenedBy,
  id: string,
  part: "words" | "answer",
  text: string,
): Uint8Array {
  return sealFor(opened, opened.dataKey, placeOf(id, part), text)
}

type Sealed = { readonly id: string; readonly sealed: Uint8Array; readonly answerSealed: Uint8Array | null }

/** A complaint in the clear, with its answer where it has one. */
export function unsealComplaint(opened: OpenedBy, { id, sealed, answerSealed }: Sealed) {
  const { dataKey } = opened
  return {
    words: unsealFor(opened, dataKey, placeOf(id, "words"), sealed),
    answer: answerSealed && unsealFor(opened, dataKey, placeOf(id, "answer"), answerSealed),
  }
}

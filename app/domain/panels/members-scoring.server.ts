import type { MembersScoring } from "#app/domain/panels/how-far-rules.ts"
import { countScoring, paperOut, remindersTo } from "#app/domain/panels/how-far-store.server.ts"
import { membersOf } from "#app/domain/panels/store.server.ts"
import { takingPartUnsaid } from "#app/domain/panels/taking-part.ts"
import { takingPartOfAll } from "#app/domain/panels/taking-part-store.server.ts"
import type { Language } from "#app/kernel/language.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import type { Tx } from "#db/ctx.ts"

type ReachedBy =
  | { readonly channel: "email"; readonly email: string }
  | { readonly channel: "text"; readonly phone: string }

/** How far each member of a panel is with their own share, at which pace, and how they can be written to. */
export async function membersScoring(tx: Tx, { id, providerId }: { id: string; providerId: string }) {
  const members = (await membersOf(tx, id)).filter(({ joinedAt }) => joinedAt !== null)
  const personIds = members.map(({ personId }) => personId)
  const counted = await countScoring(tx, id)
  const out = await paperOut(tx, id)
  const ways = await takingPartOfAll(tx, personIds)
  const reminders = await remindersTo(tx, providerId, personIds)
  return members.map(({ id: memberId, personId, name, part, email, phone }) => {
    const own = counted.filter((row) => row.memberId === memberId)
    const sum = (what: "asked" | "scored" | "sent") => own.reduce((all, row) => all + row[what], 0)
    const paper = out.find((row) => row.memberId === memberId)
    const { easyRead, answersADay, answersAtMost, days } =
      ways.find((row) => row.personId === personId) ?? takingPartUnsaid
    const reach: ReachedBy | null = email
      ? { channel: "email", email }
      : phone && sendsTexts()
        ? { channel: "text", phone }
        : null
    const scoring: MembersScoring = {
      given: own.flatMap(({ givenAt, asked }) => (givenAt ? [{ at: givenAt, answers: asked }] : [])),
      asked: sum("asked"),
      scored: sum("scored"),
      sent: sum("sent"),
      toConfirm: paper?.toConfirm ?? 0,
      pace: { answersADay, days },
      remindedAt: reminders.find((row) => row.personId === personId)?.sentAt ?? null,
      canBeReached: reach !== null,
    }
    const language: Language = easyRead ? "easy-read" : "en"
    return { memberId, name, part, scoring, answersAtMost, toType: paper?.toType ?? 0, reach, language }
  })
}

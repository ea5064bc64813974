import { asc, eq } from "drizzle-orm"
import { type Agreed, agreedText } from "#app/domain/panels/agreed-text.ts"
import { fingerprint } from "#app/domain/panels/fingerprint.server.ts"
import { wordOnSay } from "#app/domain/panels/rules.ts"
import {
  agreementOf,
  fellowMembersOf,
  membersOf,
  questionsOf,
  type SeatRow,
} from "#app/domain/panels/store.server.ts"
import { takingPartUnsaid } from "#app/domain/panels/taking-part.ts"
import { takingPartOfAll } from "#app/domain/panels/taking-part-store.server.ts"
import { type ConsentForm, leastScorers } from "#app/domain/panels/vocabulary.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { sayAgreements } from "#db/schema/panels.ts"

type OfVacancy = { readonly id: string; readonly slug: string }

/**
 * What stands to be agreed for a vacancy, and how each member stands to it, for who arranges the panel.
 * @returns `agreed` and `fingerprint` null while no say is written down
 */
export async function proposalOf(tx: Tx, vacancy: OfVacancy) {
  const seats = await membersOf(tx, vacancy.id)
  return proposalTo(
    tx,
    vacancy,
    seats.map((seat) => ({ ...seat, joined: seat.joinedAt !== null })),
  )
}

/** The same for a member of the panel, who learns of their own word only; row security shows no other. */
export async function proposalForMember(tx: Tx, vacancy: OfVacancy) {
  return proposalTo(tx, vacancy, await fellowMembersOf(tx, vacancy.id))
}

async function proposalTo<Seat extends Agreed["members"][number]>(
  tx: Tx,
  vacancy: OfVacancy,
  seats: readonly Seat[],
) {
  const agreement = (await agreementOf(tx, vacancy.id)) ?? null
  const questions = await questionsOf(tx, vacancy.id)
  const agreed: Agreed | null = agreement && {
    slug: vacancy.slug,
    say: agreement.say,
    quorum: agreement.quorum,
    scorers: agreement.scorers,
    members: seats,
    questions,
  }
  const now = agreed && fingerprint(agreedText(agreed))
  const said = await tx
    .select()
    .from(sayAgreements)
    .where(eq(sayAgreements.vacancyId, vacancy.id))
    .orderBy(asc(sayAgreements.saidAt))
  const members = seats.map((seat) => {
    const own = said.filter(({ panelMemberId }) => panelMemberId === seat.id)
    const latest = own.find((one) => one.fingerprint === now) ?? own.at(-1)
    return {
      ...seat,
      word: wordOnSay(own, now),
      agrees: wordOnSay(own, now) === "agrees",
      /** What they said with it, and when. */
      words: latest?.words ?? "",
      saidAt: latest?.saidAt ?? null,
    }
  })
  return { agreement, agreed, fingerprint: now, members, questions }
}

export type Proposal = Awaited<ReturnType<typeof proposalOf>>

/** The panel with the time its members have, for the rules; null while too few are invited to say. */
export async function panelWithTime(tx: Tx, { agreement, members, questions }: Proposal) {
  const scorers = agreement?.scorers ?? leastScorers
  const quorum = agreement?.quorum ?? 1
  const drawing = members.filter(({ part }) => part === "draws-on-support").length
  const answersEach = questions.filter(({ kind }) => !isKeyScored(kind)).length
  if (members.length < scorers || drawing < quorum || answersEach === 0) return null
  const ways = await takingPartOfAll(
    tx,
    members.map(({ personId }) => personId),
  )
  const withTime = members.map(({ personId, part }) => {
    const { answersADay, answersAtMost, days } =
      ways.find((row) => row.personId === personId) ?? takingPartUnsaid
    return { drawsOnSupport: part === "draws-on-support", answersADay, answersAtMost, days }
  })
  return { members: withTime, answersEach, scorers, quorum }
}

/** The panel as it would be sealed, for the rules. */
export function panelToSeal({ agreement, members, questions }: Proposal) {
  return { say: agreement?.say ?? null, quorum: agreement?.quorum ?? 1, members, questions }
}

type Word = {
  readonly fingerprint: string
  readonly agrees: boolean
  readonly words: string
  readonly consentForm: ConsentForm
  readonly saidAt: Date
}

/** One word of each member on each proposal: what they say now takes the place of what they said. */
export async function saveWordOnSay(tx: Tx, seat: SeatRow, word: Word): Promise<void> {
  const { providerId, vacancyId, id: panelMemberId, personId } = seat
  const { agrees, words, consentForm, saidAt } = word
  await tx
    .insert(sayAgreements)
    .values({ providerId, vacancyId, panelMemberId, personId, ...word })
    .onConflictDoUpdate({
      target: [sayAgreements.panelMemberId, sayAgreements.fingerprint],
      set: { agrees, words, consentForm, saidAt },
    })
}

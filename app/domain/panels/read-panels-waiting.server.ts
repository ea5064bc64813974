import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm"
import { newCardsToConfirm as cardsToConfirm } from "#app/domain/panels/new-card-store.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { sealingGaps } from "#app/domain/panels/rules.ts"
import { panelToSeal, proposalOf } from "#app/domain/panels/say-store.server.ts"
import { seenOf } from "#app/domain/panels/seal-and-publish.server.ts"
import { notOpened, toOpen } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { panelMembers, sayAgreements } from "#db/schema/panels.ts"
import { scoringPreparations } from "#db/schema/scoring.ts"
import { vacancies, vacancyCounters } from "#db/schema/vacancies.ts"

/** More than anybody does in a day. */
const mostOfEach = 50

/** What waits for whoever arranges panels: answers to invitations, words on a say, answers nobody more can score, cards a colleague asked for. */
export function readPanelsWaiting(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayArrangePanel(ctx.actor))
      return { invitations: [], says: [], short: [], cards: [], changed: [], notOpened: [] }
    const { providerId, personId } = ctx.actor
    return {
      invitations: await answeredInvitations(tx, providerId),
      says: await saysWaiting(tx, providerId),
      short: await shortOfScorers(tx, providerId),
      changed: await changedSinceChosen(tx, providerId),
      notOpened: await notOpened(tx, providerId, mostOfEach),
      cards: await cardsToConfirm(tx, { providerId, personId }),
    }
  })
}

/** Who said no, or wants to know more, and was not talked with since. */
function answeredInvitations(tx: Tx, providerId: string) {
  return tx
    .select({
      memberId: panelMembers.id,
      name: panelMembers.called,
      answered: sql<"no" | "tell-me-more">`${panelMembers.answered}`,
      slug: vacancies.slug,
      title: vacancies.title,
    })
    .from(panelMembers)
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(
      and(
        eq(panelMembers.providerId, providerId),
        eq(vacancies.status, "draft"),
        inArray(panelMembers.answered, ["no", "tell-me-more"]),
        isNull(panelMembers.joinedAt),
        isNull(panelMembers.leftAt),
        or(isNull(panelMembers.talkedAt), gt(panelMembers.answeredAt, panelMembers.talkedAt)),
      ),
    )
    .orderBy(asc(panelMembers.answeredAt))
    .limit(mostOfEach)
}

/** Drafts whose panel has said its word: all agree and the provider seals, or somebody does not. */
async function saysWaiting(tx: Tx, providerId: string) {
  const drafts = await tx
    .selectDistinct({ id: vacancies.id, slug: vacancies.slug, title: vacancies.title })
    .from(vacancies)
    .innerJoin(sayAgreements, eq(sayAgreements.vacancyId, vacancies.id))
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.status, "draft")))
    .orderBy(desc(vacancies.id))
    .limit(mostOfEach)
  const waiting: { slug: string; title: string; disagree: readonly string[] }[] = []
  for (const draft of drafts) {
    const proposal = await proposalOf(tx, draft)
    const disagree = proposal.members.filter(({ word }) => word === "does-not-agree").map(({ name }) => name)
    const { slug, title } = draft
    if (disagree.length > 0 || sealingGaps(panelToSeal(proposal)).length === 0) {
      waiting.push({ slug, title, disagree })
    }
  }
  return waiting
}

/** Vacancies with answers for which nobody more can be asked within what members said. */
function shortOfScorers(tx: Tx, providerId: string) {
  return tx
    .select({ slug: vacancies.slug, title: vacancies.title, answers: scoringPreparations.shortAnswers })
    .from(scoringPreparations)
    .innerJoin(vacancies, eq(vacancies.id, scoringPreparations.vacancyId))
    .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
    .where(
      and(
        eq(scoringPreparations.providerId, providerId),
        gt(scoringPreparations.shortAnswers, 0),
        // Once everything is decided, nobody scores any more.
        gt(vacancyCounters.submitted, 0),
        sql`vacancy_takes_scores(${vacancies.id})`,
      ),
    )
    .orderBy(desc(vacancies.id))
    .limit(mostOfEach)
}

/** Drafts that are to open by themselves, and will not: they are not as whoever chose the hour saw them. */
async function changedSinceChosen(tx: Tx, providerId: string) {
  const changed: { slug: string; title: string; opensAt: Date }[] = []
  for (const draft of await toOpen(tx, providerId, mostOfEach)) {
    const { slug, title, opensAt, opensSeen } = draft
    if (opensAt && opensSeen !== seenOf(draft.version, await proposalOf(tx, draft))) {
      changed.push({ slug, title, opensAt })
    }
  }
  return changed
}

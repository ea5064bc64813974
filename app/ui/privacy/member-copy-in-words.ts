import type { MemberCopy } from "#app/domain/privacy/member-copy.ts"
import { formatPounds } from "#app/kernel/money.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { CopyLine, CopySection } from "#app/ui/privacy/copy-in-words.ts"

/** What is known of a thing in one line each; what is empty is left out. */
const said = (...parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join("\n\n")

/** A word of the database in the reader's words; as it is kept where there is none. */
const named = (names: Readonly<Record<string, string>>, key: string | null) => key && (names[key] ?? key)

/** All that is held about a panel member or supporter, as sections to read. What holds nothing is left out. */
export function memberCopyInWords(copy: MemberCopy, words: Words): readonly CopySection[] {
  const { copy: own, takingPart } = words.panel
  const parts = words.shared.panelPartsUnnamed
  const section = <T>(title: string, all: readonly T[], line: (one: T) => CopyLine): CopySection[] =>
    all.length === 0 ? [] : [{ title, lines: all.map(line) }]
  const label = ({ job, question }: { readonly job: string; readonly question?: string | null }) =>
    question ? `${job}: ${question}` : job
  const points = (one: { readonly points: number | null; readonly cannotReason?: string | null }) =>
    one.points === null ? named(own.reasons, one.cannotReason ?? null) : own.points(one.points)
  const score = (one: MemberCopy["scores"][number]): CopyLine => ({
    label: label(one),
    text: said(points(one), one.note, named(own.given, one.given), one.sentAt ? own.sent : own.notSent),
    at: one.sentAt ?? one.savedAt,
  })
  const support = (one: MemberCopy["supporters"][number]): CopyLine => ({
    label: `${one.called}: ${one.job}`,
    text: one.endedAt
      ? (named(own.ended, one.endedBy) ?? own.over)
      : one.acceptedAt
        ? own.supportNow
        : own.supportAsked,
    at: one.endedAt ?? one.acceptedAt ?? one.invitedAt,
  })
  return [
    {
      title: own.you,
      lines: [
        { label: own.name, text: copy.person.name, at: copy.person.since },
        ...(copy.person.email ? [{ label: own.email, text: copy.person.email }] : []),
      ],
    },
    ...section(own.panels, copy.panels, (one) => ({
      label: `${one.job}, ${one.provider}`,
      text: said(
        named(parts, one.part),
        one.called && `${own.called}: ${one.called}`,
        one.shownAs && `${own.shownAs}: ${one.shownAs}`,
        one.invitedEmail && `${own.invitedBy}: ${one.invitedEmail}`,
        one.invitedPhone && `${own.invitedBy}: ${one.invitedPhone}`,
        named(own.answers, one.answered),
        one.answerWords,
        named(own.forms, one.consentForm),
        one.consentedWithSupporter && own.withSomebody,
        one.leftAt && own.left,
      ),
      at: one.leftAt ?? one.joinedAt ?? one.answeredAt ?? one.invitedAt,
    })),
    ...section(takingPart.title, copy.takingPart ? Object.entries(copy.takingPart) : [], ([key, value]) => ({
      label: own.how[key as keyof typeof own.how] ?? key,
      text: valueInWords(value, own),
    })),
    ...section(takingPart.paid.title, copy.involvement, (one) => ({
      label: one.provider,
      text: said(
        named(takingPart.paid.choices, one.choice),
        one.capPence !== null && takingPart.paid.upTo(formatPounds(one.capPence)),
        one.groupName,
      ),
      at: one.chosenAt,
    })),
    ...section(own.offers, copy.offers, ({ job, offer, answer, saidAt }) => ({
      label: job,
      text: said(named(own.offerAnswers, answer), offer || own.nothingWritten),
      at: saidAt,
    })),
    ...section(own.say, copy.say, ({ job, agrees, words: text, consentForm, saidAt }) => ({
      label: job,
      text: said(agrees ? own.agreed : own.notAgreed, text, named(own.forms, consentForm)),
      at: saidAt,
    })),
    ...section(own.supporters, copy.supporters, support),
    ...section(own.supporting, copy.supporting, support),
    ...section(own.practice, copy.practice, (one) => ({
      label: label(one),
      text: said(own.points(one.points), one.note),
      at: one.sentAt ?? one.savedAt,
    })),
    ...section(own.guides, copy.guides, (one) => ({ label: label(one), text: one.why, at: one.madeAt })),
    ...section(own.scores, copy.scores, score),
    ...section(own.scoreChanges, copy.scoreChanges, (one) => ({
      label: label(one),
      text: said(own.changed(one.pointsBefore, one.pointsAfter), one.why),
      at: one.changedAt,
    })),
    ...section(own.talks, copy.talks, (one) => ({ label: label(one), text: one.words, at: one.savedAt })),
    ...section(own.paper, copy.paper, (one) => ({
      label: label(one),
      text: said(own.sheet(one.number), points(one), one.note, one.disownedAt && own.disowned),
      at: one.confirmedAt ?? one.typedAt,
    })),
    ...section(own.meetings, copy.meetings, score),
    ...section(own.roles, copy.roles, (one) => ({ label: label(one), text: named(own.roleNames, one.role) })),
    ...section(own.explanations, copy.explanations, (one) => ({
      label: one.job,
      text: said(one.enough ? own.enough : own.notEnough, one.words),
      at: one.saidAt,
    })),
    ...section(own.goodDays, copy.goodDays, (one) => ({
      label: one.job,
      text: said(one.words, one.shownAs, named(own.forms, one.consentForm), one.takenBackAt && own.takenBack),
      at: one.takenBackAt ?? one.saidAt,
    })),
    ...section(own.told, copy.told, ({ job, what, at }) => ({ label: job, text: own.toldWhat[what], at })),
    ...section(own.rated, copy.rated, (one) => ({
      label: `${one.question}, ${one.provider}`,
      text: said(`${own.called}: ${one.called}`, one.creditedAs && `${own.shownAs}: ${one.creditedAs}`),
      at: one.doneAt ?? one.invitedAt,
    })),
    ...section(own.ratings, copy.ratings, (one) => ({
      label: said(one.question, one.option),
      text: said(own.rating(one.points), one.why && `${own.why}: ${one.why}`),
      at: one.savedAt,
    })),
    ...section(own.spokenWhys, copy.spokenWhys, (one) => ({
      label: said(one.question, one.option),
      at: one.recordedAt,
    })),
    ...section(own.wrote, copy.wrote, (one) => ({
      label: one.question,
      text: one.creditedAs ? `${own.shownAs}: ${one.creditedAs}` : named(parts, one.part),
    })),
    ...section(own.scoring, copy.scoring, (one) => ({
      label: one.job,
      text: own.scoringNumber(one.severity.toFixed(2), one.severityError.toFixed(2)),
    })),
    ...section(own.devices, copy.devices, (one) => ({
      label: one.device || own.aDevice,
      text: one.endedAt ? own.signedOut : own.signedIn,
      at: one.endedAt ?? one.lastSeenAt,
    })),
    ...section(own.work, copy.work, (one) => ({ label: one.provider, at: one.since })),
  ]
}

function valueInWords(value: unknown, own: Words["panel"]["copy"]): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === "boolean") return value ? own.yes : own.no
  if (Array.isArray(value)) return value.map((one) => own.values[String(one)] ?? String(one)).join(", ")
  if (value === null || value === "") return own.unsaid
  return own.values[String(value)] ?? String(value)
}

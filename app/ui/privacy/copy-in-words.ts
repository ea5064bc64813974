import { recordQuestionNames, recordQuestions } from "#app/domain/decisions/own-record.ts"
import type { DataCopy } from "#app/domain/privacy/data-copy.ts"
import { formatPounds } from "#app/kernel/money.ts"
import type { Words } from "#app/ui/language/en/index.ts"

/** One thing that is held: what it is, its words, and when it was written. */
export type CopyLine = {
  readonly label: string
  readonly text?: string | null | undefined
  readonly at?: Date | null
  /** `YYYY-MM-DD` */
  readonly day?: string
}

export type CopySection = {
  readonly title: string
  readonly lines: readonly CopyLine[]
  /** Said below the lines, or instead of them. */
  readonly note?: string | undefined
}

type Said = Words["privacy"]["copy"]

/** A copy of all data as sections to read: the page shows them, and the zip's cover writes them down. */
export function copyInWords(copy: DataCopy, words: Said): readonly CopySection[] {
  return [
    { title: words.application, lines: aboutApplication(copy, words) },
    {
      title: words.contact,
      lines: contactLines(copy, words),
      note: copy.contact ? undefined : words.nothing,
    },
    {
      title: words.adjustments,
      lines: copy.adjustments.map(({ purpose, what, askedAt }) => ({
        label: words.purposes[purpose],
        text: what ?? words.unsaid,
        at: askedAt,
      })),
      note: copy.adjustments.length === 0 ? words.nothing : undefined,
    },
    { title: words.answers, lines: copy.answers.map((answer) => answerLine(answer, words)) },
    { title: words.scores, ...scoresOf(copy, words) },
    ...some(words.messages, copy.messages, ({ from, words: written, at }) => ({
      label: from === "you" ? words.fromYou : words.fromProvider,
      text: written,
      at,
    })),
    ...some(words.letters, copy.letters, ({ subject, to, text, writtenAt }) => ({
      label: subject,
      text: `${words.letterTo}: ${to}\n\n${text ?? words.wiped}`,
      at: writtenAt,
    })),
    ...some(words.decisions, copy.decisions, ({ outcome, reason, by, at }) => ({
      label: words.outcomes[outcome],
      text: `${words.decidedBy(by)}\n\n${reason}`,
      at,
    })),
    ...some(words.feedback, feedbackLines(copy, words), (line) => line),
    ...arranged(copy, words),
    ...some(
      words.complaints,
      copy.complaints.flatMap(({ words: text, madeAt, answer, answeredAt }) => [
        { label: words.fromYou, text, at: madeAt },
        ...(answer === null ? [] : [{ label: words.fromProvider, text: answer, at: answeredAt }]),
      ]),
      (line) => line,
    ),
    {
      title: words.looked,
      lines: copy.whoLooked.map(({ name, role, what, reason, at }) => ({
        label: role ? `${name}, ${words.lookedRole(role)}` : name,
        text: [`${words.lookedAt(name, words.lookedWhat[what])}`, reason && `${words.lookedWhy} ${reason}`]
          .filter(Boolean)
          .join("\n\n"),
        at,
      })),
      note: copy.whoLooked.length === 0 ? words.nobody : undefined,
    },
    { title: words.notHere, lines: [], note: words.equality },
  ]
}

function some<T>(title: string, all: readonly T[], line: (one: T) => CopyLine): CopySection[] {
  return all.length === 0 ? [] : [{ title, lines: all.map(line) }]
}

function aboutApplication({ application }: DataCopy, words: Said): CopyLine[] {
  const { waysBack } = application
  const ways = [words.thisBrowser, waysBack.link && words.link, waysBack.secretWord && words.secretWord]
  return [
    { label: words.reference, text: application.reference.replaceAll("-", " ") },
    { label: words.job, text: application.job },
    { label: words.provider, text: application.provider },
    { label: words.status, text: words.statuses[application.status] },
    { label: words.language, text: words.languages[application.language] ?? application.language },
    { label: words.started, at: application.startedAt },
    application.sentAt
      ? { label: words.sent, at: application.sentAt }
      : { label: words.sent, text: words.notSent },
    ...(application.saidNotBarredAt ? [{ label: words.notBarred, at: application.saidNotBarredAt }] : []),
    { label: words.moved, at: application.lastMovedAt },
    ...(application.whyTakenBack ? [{ label: words.takenBack, text: application.whyTakenBack }] : []),
    { label: words.waysBack, text: ways.filter(Boolean).join(", ") },
  ]
}

function contactLines({ contact }: DataCopy, words: Said): CopyLine[] {
  if (!contact) return []
  return [
    { label: words.name, text: contact.name },
    ...(contact.email ? [{ label: words.email, text: contact.email }] : []),
    ...(contact.phone ? [{ label: words.phone, text: contact.phone }] : []),
  ]
}

type Answer = DataCopy["answers"][number]

function answerLine(answer: Answer, words: Said): CopyLine {
  const { number, title, question, recording, typedFromRecording, way, savedAt } = answer
  const given = [
    ...answerGiven(answer, words),
    recording && `${words.recording} ${recording.file}.`,
    typedFromRecording && `${words.typedFromRecording}:\n\n${typedFromRecording}`,
  ].filter(Boolean)
  return {
    label: `${number}. ${title}`,
    text: [
      question,
      `${words.youAnswered}:`,
      ...(given.length > 0 ? given : [words.noAnswer]),
      way && words.ways[way],
    ]
      .filter(Boolean)
      .join("\n\n"),
    at: savedAt,
  }
}

function answerGiven({ words: written, ratings, bestAndWorst, ordering, options }: Answer, words: Said) {
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id
  const { best, worst } = bestAndWorst ?? {}
  return [
    written,
    ratings &&
      Object.entries(ratings)
        .map(([id, points]) => words.rated(textOf(id), points))
        .join("\n"),
    best && `${words.best}: ${textOf(best)}`,
    worst && `${words.worst}: ${textOf(worst)}`,
    ordering?.map((id, at) => `${at + 1}. ${textOf(id)}`).join("\n"),
  ].filter(Boolean)
}

function feedbackLines({ feedback }: DataCopy, said: Said) {
  if (!feedback) return []
  const { strengths, toTry, closing, sentAt } = feedback
  const parts = [
    ...strengths.map((part) => ({
      label: part.question || said.fromProvider,
      text: [part.words, part.said],
    })),
    ...(toTry ? [{ label: toTry.question, text: [toTry.words] }] : []),
    { label: said.fromProvider, text: [closing.words] },
  ]
  return parts.map(({ label, text }) => ({ label, text: text.filter(Boolean).join("\n\n"), at: sentAt }))
}

function scoresOf({ answers, decisions }: DataCopy, words: Said) {
  if (decisions.length === 0) return { lines: [], note: words.scoresLater }
  const lines = answers.flatMap(({ number, title, scores }) =>
    scores.map(({ points, note }) => ({
      label: `${number}. ${title}`,
      text: [words.scored(points), note].filter(Boolean).join("\n\n"),
    })),
  )
  return { lines, note: lines.length === 0 ? words.nothing : words.scoresWhose }
}

function metLines({ comfort, came, scores }: DataCopy["whenWeMet"], words: Said): CopyLine[] {
  return [
    ...(comfort ? [{ label: words.comfort, text: comfort }] : []),
    ...(came === null ? [] : [{ label: words.cameTitle, text: came ? words.came : words.didNotCome }]),
    ...scores.map(({ question, points, note }) => ({
      label: question,
      text: [points === null ? words.notScored : words.scored(points), note].filter(Boolean).join("\n\n"),
    })),
  ]
}

function arranged(
  {
    meeting,
    offer,
    typedForYou,
    whenWeMet,
    workHistory,
    checks,
    supervisedStart,
    references,
    criminalRecord,
    offerChanges,
  }: DataCopy,
  words: Said,
): CopySection[] {
  return [
    ...some(words.typedFor, typedForYou ? [typedForYou] : [], ({ way, startedAt }) => ({
      label: words.ways[way],
      at: startedAt,
    })),
    ...some(words.meeting, meeting ? [meeting] : [], ({ startsAt, minutes, way, place }) => ({
      label: words.meetingWays[way],
      text: [words.meetingMinutes(minutes), place].filter(Boolean).join("\n\n"),
      at: startsAt,
    })),
    ...some(words.whenWeMet, metLines(whenWeMet, words), (line) => line),
    ...(offer
      ? [
          {
            title: words.offer,
            lines: [
              { label: words.pay, text: formatPounds(offer.payPencePerHour) },
              { label: words.startOn, day: offer.startOn },
              { label: words.conditions, text: offer.conditions },
              { label: words.answered, text: words.offerAnswers[offer.status], at: offer.answeredAt },
            ],
          },
        ]
      : []),
    ...some(words.offerChanges, offerChanges, ({ kind, words: why, startOn, at }) => ({
      label: words.offerChangeKinds[kind],
      text: [why?.condition && words.checkItems[why.condition], why?.reason, why?.said]
        .filter(Boolean)
        .join("\n\n"),
      ...(startOn ? { day: startOn } : { at }),
    })),
    ...(workHistory ? [{ title: words.workHistory, lines: [], note: words.workHistoryIn }] : []),
    ...some(words.checks, checks, ({ item, outcome, evidence, checkedAt }) => ({
      label: words.checkItems[item],
      text: [words.checkOutcomes[outcome], evidence].filter(Boolean).join("\n\n"),
      at: checkedAt,
    })),
    ...recordIn(criminalRecord, words),
    ...referencesIn(references, words),
    ...some(words.supervised, supervisedStart ? [supervisedStart] : [], ({ supervisor, reason }) => ({
      label: supervisor,
      text: reason,
    })),
  ]
}

function recordIn(told: DataCopy["criminalRecord"], words: Said): CopySection[] {
  if (!told) return []
  const lines = recordQuestionNames.map((name) => ({
    label: recordQuestions[name],
    text: told[name] ? words.recordYes : words.recordNo,
    at: told.sentAt,
  }))
  const own = told.words ? [{ label: words.recordWords, text: told.words }] : []
  return [{ title: words.record, lines: [...lines, ...own] }]
}

function referencesIn(references: DataCopy["references"], words: Said): CopySection[] {
  const lines = references.map(({ referee, standing, askedAt }) => ({
    label: words.referenceStandings[standing],
    text: referee
      ? [referee.name, referee.relation, referee.email, referee.phone].filter(Boolean).join("\n\n")
      : words.refereeGone,
    at: askedAt,
  }))
  return lines.length === 0 ? [] : [{ title: words.references, lines, note: words.referencesInConfidence }]
}

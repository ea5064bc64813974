import { randomBytes } from "node:crypto"
import type { z } from "zod"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import {
  type AuthorsForm,
  anchorPlaces,
  askLines,
  authorPlaces,
  type EasyReadForm,
  type NewQuestionForm,
  optionIds,
  type SamplesForm,
  samplePlaces,
  situationLines,
  type WordsForm,
} from "#app/domain/scenarios/bank-forms.ts"
import type { BeingRated, ChangeRefusal } from "#app/domain/scenarios/bank-rules.ts"
import {
  authorsOf,
  draftSeal,
  insertQuestion,
  insertVersion,
  isKnownPerson,
  isUsed,
  lockQuestion,
  type QuestionRow,
  replaceAuthors,
  replaceSamples,
  samplesOf,
  saveVersion,
  type VersionRow,
  versionsOf,
} from "#app/domain/scenarios/bank-store.server.ts"
import { creditOf, guideWith } from "#app/domain/scenarios/draft.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Staff = Ctx<StaffActor>
type Question = { readonly questionId: string }

/** Begins a question of the provider's own, with a first draft that says nothing yet but its title. */
export function startQuestion(ctx: Staff, { title, kind, setting }: z.output<typeof NewQuestionForm>) {
  return inTransaction<Question, { readonly kind: "not-found" }>(ctx, async (tx) => {
    if (!mayKeepQuestions(ctx.actor)) return err({ kind: "not-found" })
    const { providerId } = ctx.actor
    const { provider } = await providerInLetters(tx, providerId)
    const questionId = await insertQuestion(tx, { providerId, kind, setting, code: newCode(title) })
    await insertVersion(tx, {
      ...{ providerId, questionId, version: 1, kind, title },
      situation: "",
      ask: "",
      easyRead: { situation: "", ask: "" },
      options: isKeyScored(kind) ? optionIds.map((id) => ({ id, text: "" })) : null,
      guide: isKeyScored(kind) ? null : guideWith([], []),
      valueCodes: [],
      credit: creditOf([], provider),
    })
    await record(tx, ctx, { event: "question.started", providerId, subjectId: questionId, detail: { kind } })
    return ok({ questionId })
  })
}

/** A short name of its own, to know a question by in lists. */
export function newCode(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ["question"]
  return `${words.slice(0, 6).join("-")}-${randomBytes(4).toString("hex")}`
}

type Draft = { readonly question: QuestionRow; readonly version: VersionRow }
type Refusal = ChangeRefusal | BeingRated

/**
 * Changes the draft that `seen` stands for. A version that was rated, asked or live stays as it is: then the
 * change makes the next version.
 */
function changeDraft(
  ctx: Staff,
  { questionId, seen, part }: Question & { readonly seen: string; readonly part: string },
  change: (tx: Tx, draft: Draft) => Promise<Result<null, Refusal>>,
) {
  return inTransaction<{ version: number }, Refusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    const [newest] = question ? await versionsOf(tx, questionId) : []
    if (!question || !newest) return err({ kind: "not-found" })
    const samples = await samplesOf(tx, newest.id)
    const authors = await authorsOf(tx, newest.id)
    if (draftSeal(newest, samples, authors) !== seen) return err({ kind: "changed-since-seen" })
    const version = await openDraft(tx, newest)
    if (!version) return err({ kind: "being-rated" })
    const changed = await change(tx, { question, version })
    if (!changed.ok) return changed
    await record(tx, ctx, {
      event: "question.changed",
      providerId,
      subjectId: questionId,
      detail: { version: version.version, part },
    })
    return ok({ version: version.version })
  })
}

/** The newest version where its words may still change; the next one where they may not. */
async function openDraft(tx: Tx, newest: VersionRow): Promise<VersionRow | null> {
  if (newest.liveAt === null) return (await isUsed(tx, newest.id)) ? null : newest
  const { id: _, createdAt: __, liveAt: ___, ...words } = newest
  const next = await insertVersion(tx, {
    ...words,
    version: newest.version + 1,
    liveBy: null,
    liveReason: null,
    alpha: null,
    alphaLow: null,
    alphaHigh: null,
    raters: 0,
  })
  await replaceSamples(tx, next, await samplesOf(tx, newest.id))
  await replaceAuthors(tx, next, await authorsOf(tx, newest.id))
  return next
}

/** Begins the next version with words that were being rated, without the ratings: those stay with theirs. */
export function startNextVersion(ctx: Staff, { questionId }: Question) {
  return inTransaction<{ version: number }, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const question = mayKeepQuestions(ctx.actor) ? await lockQuestion(tx, providerId, questionId) : undefined
    const [newest] = question ? await versionsOf(tx, questionId) : []
    if (!newest) return err({ kind: "not-found" })
    // Pressed twice: the draft is there.
    if (newest.liveAt === null && !(await isUsed(tx, newest.id))) return ok({ version: newest.version })
    const next = (await openDraft(tx, { ...newest, liveAt: newest.liveAt ?? ctx.now() }))!
    await record(tx, ctx, {
      event: "question.changed",
      providerId,
      subjectId: questionId,
      detail: { version: next.version, part: "next-version" },
    })
    return ok({ version: next.version })
  })
}

export function saveWords(ctx: Staff, { questionId, ...form }: Question & z.output<typeof WordsForm>) {
  return changeDraft(ctx, { questionId, seen: form.seen, part: "words" }, async (tx, { version }) => {
    const keyed = isKeyScored(version.kind)
    await saveVersion(tx, version.id, {
      title: form.title,
      situation: form.situation,
      ask: form.ask,
      valueCodes: form.values,
      // Whoever says it in Welsh says it of words that have not changed since.
      welsh: null,
      options: keyed ? optionIds.map((id) => ({ id, text: form[`option-${id}`] })) : null,
      guide: keyed
        ? null
        : guideWith(
            anchorPlaces.map((points) => form[`anchor-${points}`]),
            version.guide ?? [],
          ),
    })
    return ok(null)
  })
}

export function saveEasyRead(ctx: Staff, { questionId, ...form }: Question & z.output<typeof EasyReadForm>) {
  return changeDraft(ctx, { questionId, seen: form.seen, part: "easy-read" }, async (tx, { version }) => {
    const situation = situationLines.flatMap((line) => {
      const text = form[`situation-${line}`]
      return text ? [{ text, picture: form[`situation-${line}-picture`] }] : []
    })
    const ask = askLines.flatMap((line) => {
      const text = form[`ask-${line}`]
      return text ? [{ text, picture: form[`ask-${line}-picture`] }] : []
    })
    const options = optionIds.map((id) => [
      id,
      { text: form[`option-${id}`], picture: form[`option-${id}-picture`] },
    ])
    await saveVersion(tx, version.id, {
      easyRead: {
        situation: situation.map(({ text }) => text).join(" "),
        ask: ask.map(({ text }) => text).join(" "),
        lines: { situation, ask },
        ...(isKeyScored(version.kind) && { options: Object.fromEntries(options) }),
      },
      guide: isKeyScored(version.kind)
        ? null
        : (version.guide ?? []).map((anchor) => ({
            ...anchor,
            easy: form[`anchor-${anchor.points}`],
            picture: form[`anchor-${anchor.points}-picture`],
          })),
    })
    return ok(null)
  })
}

export function saveSamples(ctx: Staff, { questionId, ...form }: Question & z.output<typeof SamplesForm>) {
  return changeDraft(ctx, { questionId, seen: form.seen, part: "samples" }, async (tx, { version }) => {
    const samples = samplePlaces.flatMap((place) => {
      const body = form[`body-${place}`]
      if (!body) return []
      return [
        {
          place,
          body,
          easy: form[`easy-${place}`] || null,
          points: form[`points-${place}`] ?? null,
          why: form[`why-${place}`],
        },
      ]
    })
    await replaceSamples(tx, version, samples)
    return ok(null)
  })
}

/** Who wrote it, each by the name they chose or by none. */
export function saveAuthors(ctx: Staff, { questionId, ...form }: Question & z.output<typeof AuthorsForm>) {
  return changeDraft(ctx, { questionId, seen: form.seen, part: "authors" }, async (tx, { version }) => {
    const authors = authorPlaces.flatMap((place) => {
      const part = form[`part-${place}`]
      const personId = form[`person-${place}`] ?? null
      return part ? [{ part, personId, creditedAs: form[`name-${place}`] || null }] : []
    })
    for (const { personId } of authors) {
      if (personId && !(await isKnownPerson(tx, personId))) return err({ kind: "unknown-person" })
    }
    const people = authors.flatMap(({ personId }) => personId ?? [])
    if (new Set(people).size < people.length) return err({ kind: "unknown-person" })
    await replaceAuthors(tx, version, authors)
    const { provider } = await providerInLetters(tx, ctx.actor.providerId)
    await saveVersion(tx, version.id, { credit: creditOf(authors, provider) })
    return ok(null)
  })
}

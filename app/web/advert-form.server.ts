import {
  easyAdvertValues,
  fieldsApart,
  typedAdvert,
  VacancyForm,
  type VacancyText,
} from "#app/domain/vacancies/forms.ts"
import { readVacancy, whoSaved } from "#app/domain/vacancies/index.server.ts"
import type { TypedAdvert } from "#app/domain/vacancies/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayBoxes } from "#app/kernel/form-values.ts"
import { clockInWords } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err } from "#app/kernel/result.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { longLines } from "#app/web/easy-words.ts"
import { languageOf } from "#app/web/language.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { type ReadForm, readValues } from "#app/web/read-form.server.ts"

/** The fields of an advert as a whole advert, or what keeps them from being one. */
export function readAdvertValues(request: Request, values: FormProblems["values"]): ReadForm<VacancyText> {
  const form = readValues(request, VacancyForm, values)
  if (!form.ok) return form
  const long = longLines(values, wordsFor(languageOf(request)).provider.bank.easyForm.tooLong)
  return long ? err(long) : form
}

/** What is kept of an advert's fields: the whole advert, or else the fields as they were typed. */
export function toKeep(advert: ReadForm<VacancyText>, values: FormProblems["values"]) {
  return advert.ok ? { text: advert.value } : { unfinished: typedAdvert(values) }
}

type Found = NonNullable<Awaited<ReturnType<typeof readVacancy>>>

const hoursBox = (minutes: number | null) => (minutes === null ? "" : String(minutes / 60))

/** A draft as its form was typed; or, once it is a whole advert, as its form would have been filled in. */
export function typedFrom({ vacancy, values }: Found): TypedAdvert {
  if (vacancy.unfinished) return vacancy.unfinished
  const { title, roleCode, place, payRegion, pattern, goodDay, theWork, training } = vacancy
  return {
    title,
    roleCode,
    serviceId: vacancy.serviceId ?? "",
    place,
    outcode: vacancy.outcode ?? "",
    supportSetting: vacancy.supportSetting ?? "",
    driving: vacancy.driving ?? "",
    payRegion,
    pattern,
    goodDay,
    theWork,
    training,
    guaranteed: hoursBox(vacancy.guaranteedMinutesPerWeek),
    travelTime: vacancy.travelTime ?? "",
    sickPay: vacancy.sickPay ?? "",
    sickPayWords: vacancy.sickPayWords,
    pay: (vacancy.payPencePerHour / 100).toFixed(2),
    hours: hoursBox(vacancy.minutesPerWeek),
    ...easyAdvertValues(vacancy.easyRead),
    values,
    ...dayBoxes("closes", londonDay(vacancy.closesAt)),
    ...dayBoxes("hear", vacancy.hearBy),
  }
}

type Stale = { readonly slug: string; readonly values: FormProblems["values"] }

/** Who saved a draft since a page of it was opened, when, and in what it is not the same as what is typed there. */
export async function savedElsewhere(
  ctx: Ctx<StaffActor>,
  request: Request,
  { slug, values }: Stale,
): Promise<string> {
  const language = languageOf(request)
  const words = wordsFor(language).provider.vacancyForm
  const found = await readVacancy(ctx, slug)
  const theirs = found ? typedFrom(found) : {}
  const yours = typedAdvert(values)
  const parts = fieldsApart(theirs, yours).map(partOf)
  const named: Readonly<Record<string, unknown>> = {
    ...words,
    roleCode: words.role,
    serviceId: words.service,
  }
  const labels = parts
    .map((part) => named[part])
    .map((label) => (typeof label === "string" ? label : words.keep.easyRead))
  const saver = await whoSaved(ctx, slug)
  const who = saver?.you ? null : (saver?.name ?? words.keep.colleague)
  const at = clockInWords(found?.vacancy.updatedAt ?? ctx.now(), language)
  return words.keep.stale(who, at, [...new Set(labels)])
}

/** Of the boxes of a day, the day. */
const partOf = (field: string) => field.replace(/-(day|month|year)$/, "")

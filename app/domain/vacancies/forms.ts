import { z } from "zod"
import { dayFields, ownDays } from "#app/domain/vacancies/day-forms.ts"
import {
  drivingNeeds,
  type EasyAdvert,
  type EasyField,
  easyFields,
  easyFieldsOf,
  easyTexts,
  leastScenarios,
  payRegions,
  promptsPerVacancy,
  sickPays,
  supportSettings,
  type TypedAdvert,
  travelTimes,
} from "#app/domain/vacancies/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { easyLimit, pictureNames } from "#app/kernel/easy-sentence.ts"
import { Pounds } from "#app/kernel/form-values.ts"
import { oneLine } from "#app/kernel/one-line.ts"

/** "37.5" or "0" hours, as whole minutes. */
const HoursFromNone = z
  .string()
  .trim()
  .regex(/^\d{1,2}(\.\d{1,2})?$/)
  .transform((text) => Math.round(Number(text) * 60))
  .refine((minutes) => minutes <= 60 * 60)

const Hours = HoursFromNone.refine((minutes) => minutes > 0)

/** "ls6", "LS6" or a whole postcode, as the first half of it: "LS6". */
const Outcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?$/)
  .transform((text) => text.replace(/\s*\d[A-Z]{2}$/, ""))

const Text = (most: number) => z.string().trim().min(1).check(atMost(most))

type EasyPicture = `${EasyField}-picture`
const EasyLine = z
  .string()
  .transform(oneLine)
  .pipe(z.string().check(atMost(easyLimit)))
  .default("")
const Picture = z.enum(pictureNames).default("think")
const EasyFields = {
  ...(Object.fromEntries(easyFields.map((field) => [field, EasyLine])) as Record<EasyField, typeof EasyLine>),
  ...(Object.fromEntries(easyFields.map((field) => [`${field}-picture`, Picture])) as Record<
    EasyPicture,
    typeof Picture
  >),
}

/** The lines that say something, part by part. */
function easyAdvertFrom(form: z.output<z.ZodObject<typeof EasyFields>>): EasyAdvert {
  const said: { -readonly [Text in keyof EasyAdvert]: EasyAdvert[Text] } = {}
  for (const text of easyTexts) {
    const lines = easyFieldsOf(text)
      .map((field) => ({ text: form[field], picture: form[`${field}-picture`] }))
      .filter((line) => line.text !== "")
    if (lines.length > 0) said[text] = lines
  }
  return said
}

/** An advert's Easy Read as its fields hold it. */
export function easyAdvertValues(easyRead: EasyAdvert): Record<string, string> {
  return Object.fromEntries(
    easyTexts.flatMap((text) =>
      (easyRead[text] ?? []).flatMap((line, index) => {
        const field = easyFieldsOf(text)[index]
        return field ? [[field, line.text] as const, [`${field}-picture`, line.picture] as const] : []
      }),
    ),
  )
}

const titleLimit = 100

const AdvertFields = z.object({
  title: Text(titleLimit),
  roleCode: z.string().min(1),
  serviceId: z.uuid().optional(),
  place: Text(100),
  outcode: Outcode.optional(),
  supportSetting: z.enum(supportSettings).optional(),
  driving: z.enum(drivingNeeds).optional(),
  payRegion: z.enum(payRegions),
  pay: Pounds,
  hours: Hours,
  guaranteed: HoursFromNone.optional(),
  travelTime: z.enum(travelTimes).optional(),
  sickPay: z.enum(sickPays).optional(),
  sickPayWords: z.string().trim().check(atMost(300)).optional(),
  pattern: Text(300),
  goodDay: Text(3000),
  theWork: Text(3000),
  training: Text(2000),
  ...EasyFields,
  values: z.array(z.string()).min(1),
  ...dayFields("closes"),
  ...dayFields("hear"),
})

/**
 * What a vacancy says, as its form sends it. Money becomes pence, hours minutes, boxes days. What may be left
 * out while it is a draft is asked for when it is published.
 */
export const VacancyForm = AdvertFields.transform((form, check) => {
  const days = ownDays(form, check)
  const guaranteedMinutesPerWeek = form.guaranteed ?? null
  const moreThanAll = guaranteedMinutesPerWeek !== null && guaranteedMinutesPerWeek > form.hours
  if (moreThanAll) check.addIssue({ code: "custom", path: ["guaranteed"], input: "?" })
  if (!days || moreThanAll) return z.NEVER
  const { sickPayWords: easySickPay, ...easyRead } = easyAdvertFrom(form)
  // Words about more than the law asks for say nothing where there is no more.
  const sickPayWords = form.sickPay === "more-than-statutory" ? (form.sickPayWords ?? "") : ""
  return {
    title: form.title,
    roleCode: form.roleCode,
    serviceId: form.serviceId ?? null,
    place: form.place,
    outcode: form.outcode ?? null,
    supportSetting: form.supportSetting ?? null,
    driving: form.driving ?? null,
    payRegion: form.payRegion,
    payPencePerHour: form.pay,
    minutesPerWeek: form.hours,
    guaranteedMinutesPerWeek,
    travelTime: form.travelTime ?? null,
    sickPay: form.sickPay ?? null,
    sickPayWords,
    pattern: form.pattern,
    goodDay: form.goodDay,
    theWork: form.theWork,
    training: form.training,
    easyRead: { ...easyRead, ...(sickPayWords && easySickPay && { sickPayWords: easySickPay }) },
    values: form.values,
    ...days,
  }
})

export type VacancyText = z.output<typeof VacancyForm>

/**
 * What comes with an advert's fields. `version`: the draft's, as the page shows it. `page`: the page it is written
 * on, by which a save whose answer was lost is known again; a new draft takes its id from it, so that it is begun once.
 */
export const WritingForm = z.object({
  version: z.coerce.number().int().optional(),
  page: z.uuid().optional(),
})

/** What of a form is an advert's, to be kept as it was typed. */
export function typedAdvert(values: TypedAdvert): TypedAdvert {
  return Object.fromEntries(Object.entries(values).filter(([field]) => field in AdvertFields.shape))
}

/** In which fields two ways to fill in an advert do not say the same. */
export function fieldsApart(one: TypedAdvert, other: TypedAdvert): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return fields.filter((field) => asRead(one, field) !== asRead(other, field))
}

/** What a field says, however it was typed: "13.6" is "13.60", and ticks have no order. */
function asRead(typed: TypedAdvert, field: string): string {
  // A picture is sent with every line of Easy Read, written or not; alone it says nothing.
  const line = field.replace(/-picture$/, "")
  if (line !== field && textIn(typed, line) === "") return ""
  const text = textIn(typed, field)
  return text !== "" && !Number.isNaN(Number(text)) ? String(Number(text)) : text
}

const textIn = (typed: TypedAdvert, field: string) =>
  [typed[field] ?? ""]
    .flat()
    .map((one) => one.trim())
    .sort()
    .join()

/** The title that is typed so far; empty where there is none that could stand. */
export function titleOf(typed: TypedAdvert): string {
  const { title } = typed
  const read = Text(titleLimit).safeParse(title)
  return read.success ? read.data : ""
}

/** Which questions a vacancy asks; in the order of the form. */
export const QuestionsForm = z
  .object({
    prompts: z.array(z.uuid()).length(promptsPerVacancy),
    scenarios: z.array(z.uuid()).min(leastScenarios),
    written: z.uuid(),
  })
  .transform(({ prompts, scenarios, written }) => ({ versionIds: [...prompts, ...scenarios, written] }))

/** How long a question before applying, and its answer, may be. */
export const askedLimit = 600
export const answerLimit = 1500

/** What somebody wants to know before they apply. `once`: the page it was asked on. */
export const AskForm = z.object({
  once: z.uuid(),
  words: Text(askedLimit),
  email: z.email().max(254).optional(),
})

/** `seen`: when it was answered last, as the page showed it; empty where it was not. */
export const AnswerForm = z.object({
  answer: Text(answerLimit),
  isPublic: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
  seen: z.string().optional(),
})

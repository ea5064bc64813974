import { z } from "zod"
import {
  drivingNeeds,
  leastScenarios,
  payRegions,
  promptsPerVacancy,
  sickPays,
  supportSettings,
  travelTimes,
} from "#app/domain/vacancies/vocabulary.ts"
import { dayFrom, Pounds } from "#app/kernel/form-values.ts"

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

const Text = (most: number) => z.string().trim().min(1).max(most)

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

/**
 * What a vacancy says, as its form sends it. Money becomes pence, hours minutes, boxes days. What may be left
 * out while it is a draft is asked for when it is published.
 */
export const VacancyForm = z
  .object({
    title: Text(100),
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
    sickPayWords: z.string().trim().max(300).optional(),
    pattern: Text(300),
    goodDay: Text(3000),
    theWork: Text(3000),
    training: Text(2000),
    values: z.array(z.string()).min(1),
    "closes-day": part(1, 31),
    "closes-month": part(1, 12),
    "closes-year": part(2024, 2100),
    "hear-day": part(1, 31),
    "hear-month": part(1, 12),
    "hear-year": part(2024, 2100),
  })
  .transform((form, check) => {
    const closesOn = dayFrom(form["closes-day"], form["closes-month"], form["closes-year"])
    const hearBy = dayFrom(form["hear-day"], form["hear-month"], form["hear-year"])
    if (!closesOn) check.addIssue({ code: "custom", path: ["closes-day"], input: "?" })
    if (!hearBy) check.addIssue({ code: "custom", path: ["hear-day"], input: "?" })
    const guaranteedMinutesPerWeek = form.guaranteed ?? null
    const moreThanAll = guaranteedMinutesPerWeek !== null && guaranteedMinutesPerWeek > form.hours
    if (moreThanAll) check.addIssue({ code: "custom", path: ["guaranteed"], input: "?" })
    if (!closesOn || !hearBy || moreThanAll) return z.NEVER
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
      // Words about more than the law asks for say nothing where there is no more.
      sickPayWords: form.sickPay === "more-than-statutory" ? (form.sickPayWords ?? "") : "",
      pattern: form.pattern,
      goodDay: form.goodDay,
      theWork: form.theWork,
      training: form.training,
      values: form.values,
      closesOn,
      hearBy,
    }
  })

export type VacancyText = z.output<typeof VacancyForm>

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

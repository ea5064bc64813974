import { z } from "zod"
import { leastRatedScenarios, payRegions, promptsPerVacancy } from "#app/domain/vacancies/vocabulary.ts"
import { dayFrom, Pounds } from "#app/kernel/form-values.ts"

/** "37.5" hours, as whole minutes. */
const Hours = z
  .string()
  .trim()
  .regex(/^\d{1,2}(\.\d{1,2})?$/)
  .transform((text) => Math.round(Number(text) * 60))
  .refine((minutes) => minutes > 0 && minutes <= 60 * 60)

const Text = (most: number) => z.string().trim().min(1).max(most)

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

/** What a vacancy says, as its form sends it. Money becomes pence, hours minutes, boxes days. */
export const VacancyForm = z
  .object({
    title: Text(100),
    roleCode: z.string().min(1),
    place: Text(100),
    payRegion: z.enum(payRegions),
    pay: Pounds,
    hours: Hours,
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
    if (!closesOn || !hearBy) return z.NEVER
    return {
      title: form.title,
      roleCode: form.roleCode,
      place: form.place,
      payRegion: form.payRegion,
      payPencePerHour: form.pay,
      minutesPerWeek: form.hours,
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
    scenarios: z.array(z.uuid()).min(leastRatedScenarios),
    written: z.uuid(),
  })
  .transform(({ prompts, scenarios, written }) => ({ versionIds: [...prompts, ...scenarios, written] }))

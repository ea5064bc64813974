import { and, asc, eq, inArray, lte, sql } from "drizzle-orm"
import { askedInPublic } from "#app/domain/vacancies/asked-store.server.ts"
import { isOpen } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { days } from "#app/kernel/durations.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { providers } from "#db/schema/accounts.ts"
import { careValues, pathwayRoles, payRates, vacancies, vacancyValues } from "#db/schema/vacancies.ts"

const advertised = {
  id: vacancies.id,
  slug: vacancies.slug,
  title: vacancies.title,
  place: vacancies.place,
  outcode: vacancies.outcode,
  supportSetting: vacancies.supportSetting,
  driving: vacancies.driving,
  payRegion: vacancies.payRegion,
  goodDay: vacancies.goodDay,
  theWork: vacancies.theWork,
  training: vacancies.training,
  easyRead: vacancies.easyRead,
  roleCode: vacancies.roleCode,
  payPencePerHour: vacancies.payPencePerHour,
  minutesPerWeek: vacancies.minutesPerWeek,
  guaranteedMinutesPerWeek: vacancies.guaranteedMinutesPerWeek,
  travelTime: vacancies.travelTime,
  sickPay: vacancies.sickPay,
  sickPayWords: vacancies.sickPayWords,
  pattern: vacancies.pattern,
  closesAt: vacancies.closesAt,
  hearBy: vacancies.hearBy,
  status: vacancies.status,
  publishedAt: vacancies.publishedAt,
}

const advertiser = {
  id: providers.id,
  slug: providers.slug,
  name: providers.name,
  about: providers.about,
  contactName: providers.contactName,
  contactPhone: providers.contactPhone,
}

/** The advert of a vacancy of the asker's own provider as the public sees it, or will. */
export function readAdvert(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const advert = await advertOf(tx, slug, ctx.now())
    return advert?.provider.id === ctx.actor.providerId ? advert : null
  })
}

/** A whole advert that the asker may see, within the caller's transaction; null where there is none. */
export async function advertOf(tx: Tx, slug: string, now: Date) {
  // Asked for by what is known before the first answer, so that all goes to the database at once.
  const [[head], values, asked, rates] = await Promise.all([
    advertHead(tx, { slug }),
    valuesAskedFor(tx, { slug }),
    askedInPublic(tx, { slug }),
    ratesUntil(tx, { day: new Date(now.getTime() + days(1)).toISOString().slice(0, 10) }),
  ])
  return head ? { ...head, values, asked, rates, open: isOpen(head.vacancy, now) } : null
}

const ofSlug = eq(vacancies.slug, sql.placeholder("slug"))

const advertHead = prepared((db) =>
  db
    .select({ vacancy: advertised, role: pathwayRoles.title, provider: advertiser })
    .from(vacancies)
    .innerJoin(providers, eq(providers.id, vacancies.providerId))
    .innerJoin(pathwayRoles, eq(pathwayRoles.code, vacancies.roleCode))
    .where(ofSlug),
)

const valuesAskedFor = prepared((db) =>
  db
    .select({ code: careValues.code, title: careValues.title, description: careValues.description })
    .from(vacancies)
    .innerJoin(vacancyValues, eq(vacancyValues.vacancyId, vacancies.id))
    .innerJoin(careValues, eq(careValues.code, vacancyValues.valueCode))
    .where(ofSlug)
    .orderBy(asc(careValues.position)),
)

/** No more than may stand beside pay; which of them does is for `payLabel` to say. */
const ratesUntil = prepared((db) =>
  db
    .select()
    .from(payRates)
    .where(
      and(
        inArray(payRates.kind, ["national-living-wage", "real-living-wage"]),
        lte(payRates.validFrom, sql.placeholder("day")),
      ),
    ),
)

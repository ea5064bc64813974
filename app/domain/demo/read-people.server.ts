import { sql } from "drizzle-orm"
import type { PanelPart } from "#app/domain/panels/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { reading } from "#db/ctx.ts"
import { demoPeople } from "#db/seed/demo-content/people.ts"

type Row = {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly role: MembershipRole | null
  readonly part: PanelPart | null
  readonly works: boolean
}

/** Somebody made up whom a visitor may be. */
export type DemoPerson = {
  readonly personId: string
  readonly name: string
  /** Who they are, in a sentence; empty for somebody whom the visitor brought in. */
  readonly who: string
  readonly provider: { readonly slug: string; readonly name: string }
  /** Where they stand in the story; the first that fits. */
  readonly group: "panel" | "staff" | "worker"
  readonly role: MembershipRole | null
  readonly part: PanelPart | null
}

export type DemoCast = {
  readonly people: readonly DemoPerson[]
  /** Slug of a vacancy that takes applications, the one that closes last. */
  readonly openVacancy: string | null
}

/** Everybody of the demo's providers, and a job to apply for. The caller makes sure that this is a demo. */
export async function readDemoCast(ctx: Ctx): Promise<DemoCast> {
  const providers = await reading(ctx, (tx) =>
    tx.execute<{ id: string; slug: string; name: string }>(
      sql`select id, slug, name from providers where is_demo order by id`,
    ),
  )
  const people = await Promise.all(
    providers.map(async ({ id, slug, name }) => {
      const system = { ...ctx, actor: { kind: "system", providerId: id } } as const
      const rows = await peopleOf(system)
      const more = (await supportersOf(system)).filter(
        ({ personId }) => !rows.some((row) => row.personId === personId),
      )
      return [...rows, ...more].map((row) => described(row, { slug, name }))
    }),
  )
  const [open] = await reading(ctx, (tx) =>
    tx.execute<{ slug: string }>(sql`
      select v.slug from vacancies v join providers p on p.id = v.provider_id and p.is_demo
      where v.status = 'published' and v.closes_at > now() order by v.closes_at desc limit 1`),
  )
  return { people: people.flat(), openVacancy: open?.slug ?? null }
}

/** As the provider's own system: what they may see is who belongs to them, and nobody else. */
function peopleOf(ctx: Ctx): Promise<readonly Row[]> {
  return reading(ctx, (tx) =>
    tx.execute<Row>(sql`
      select p.id as "personId", p.name, p.email,
        (select m.role from memberships m where m.person_id = p.id and m.ended_at is null limit 1) as role,
        (select min(s.part) from panel_members s where s.person_id = p.id and s.left_at is null) as part,
        exists (select from employments e where e.person_id = p.id and e.ended_on is null) as works
      from people p
      order by p.id`),
  )
}

/** Supporters belong to the person they support and to no provider: each is read as themself. */
async function supportersOf(ctx: Ctx): Promise<readonly Row[]> {
  const found = await reading(ctx, (tx) =>
    tx.execute<{ personId: string }>(sql`
      select distinct person_id as "personId" from panel_supporters
      where accepted_at is not null and removed_at is null order by 1`),
  )
  const rows = await Promise.all(
    found.map(({ personId }) =>
      reading({ ...ctx, actor: { kind: "person", personId } }, (tx) =>
        tx.execute<Row>(sql`
          select id as "personId", name, email, null as role, null as part, false as works
          from people where id = ${personId}`),
      ),
    ),
  )
  return rows.flat()
}

function described({ works, ...row }: Row, provider: DemoPerson["provider"]): DemoPerson {
  const { personId, name, role, part } = row
  const who = demoPeople.find(({ email }) => email === row.email)?.who ?? ""
  const group = role ? "staff" : works && part === null ? "worker" : "panel"
  return { personId, name, who, provider, group, role, part }
}

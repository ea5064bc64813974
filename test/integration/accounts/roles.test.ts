import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { type MembershipRole, membershipRoles } from "#app/kernel/membership-role.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { reading } from "#db/ctx.ts"
import { openBrowser } from "#test/integration/accounts/browser.ts"
import { asStaff, browser, newStaff, owner, stranger } from "#test/integration/accounts/cast.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

process.env.DEMO = "1"

let site: Awaited<ReturnType<typeof startWebServer>>
let fernhill: { id: string; slug: string }
let application: string
const staff = new Map<MembershipRole, string>()

beforeAll(async () => {
  site = await startWebServer({})
  await loadDemo()
  const [provider] = await owner<{ id: string; slug: string }[]>`
    select id, slug from providers where slug like '%fernhill%'`
  if (!provider) throw new Error("the demo has no Fernhill")
  fernhill = provider
  const [row] = await owner<{ id: string }[]>`
    select id from applications where provider_id = ${fernhill.id} and status = 'submitted' limit 1`
  application = row?.id ?? ""
  for (const role of membershipRoles) staff.set(role, (await newStaff(fernhill.id, role)).id)
})
afterAll(() => site.stop())

const runsApplications: readonly MembershipRole[] = ["owner", "recruiter", "hiring-manager"]

async function countAs(role: MembershipRole, table: string): Promise<number> {
  const ctx = asStaff(staff.get(role) ?? "", fernhill.id, role)
  const [row] = await reading(ctx, (tx) =>
    tx.execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(table)} where provider_id = ${fernhill.id}`,
    ),
  )
  return row?.count ?? -1
}

describe("the database looks at roles", () => {
  it.each(membershipRoles)("what applicants said, asked by: %s", async (role) => {
    expect((await countAs(role, "answers")) > 0).toBe(runsApplications.includes(role))
  })

  it("so are all tables that tell who an applicant is", async () => {
    const rows = await owner<{ name: string }[]>`
      select tablename as name from pg_policies
      where permissive = 'RESTRICTIVE' and policyname = tablename || '_roles' order by 1`
    expect(rows.map(({ name }) => name)).toEqual([
      "adjustments",
      "answers",
      "applicant_contacts",
      "assisted_entries",
      "correspondence",
      "decisions",
      "disclosures",
      "employments",
      "feedback",
      "identity_reveals",
      "offer_changes",
      "offers",
      "people",
      "pre_employment_checks",
      "recordings",
      "reference_answers",
      "reference_requests",
      "supervised_starts",
      "transcript_drafts",
      "transcripts",
    ])
  })

  it("a viewer reads no name but their own", async () => {
    const names = async (role: MembershipRole) => {
      const ctx = asStaff(staff.get(role) ?? "", fernhill.id, role)
      const rows = await reading(ctx, (tx) => tx.execute<{ id: string }>(sql`select id from people`))
      return rows.map(({ id }) => id)
    }
    expect(await names("viewer")).toEqual([staff.get("viewer")])
    expect((await names("finance")).length).toBeGreaterThan(3)
  })
})

describe("pages show what one may", () => {
  async function visit(role: MembershipRole, path: string): Promise<{ status: number; text: string }> {
    const begun = await beginDemoSession(stranger, { personId: staff.get(role) ?? "", browser: browser() })
    const visitor = openBrowser(site.address)
    const [pair = ""] = cookieHeader("session", begun.ok ? begun.value.token : "").split("; ")
    const at = pair.indexOf("=")
    visitor.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    const response = await visitor.get(`/provider/${fernhill.slug}${path}`)
    return { status: response.status, text: await response.text() }
  }

  const open: Readonly<Record<string, readonly MembershipRole[]>> = {
    "": membershipRoles,
    "/vacancies": membershipRoles,
    "/services": membershipRoles,
    "/services/new": ["owner", "hiring-manager"],
    "/about": ["owner", "hiring-manager"],
    "/vacancies/new": runsApplications,
    "/questions": runsApplications,
    "/workers": ["owner", "hiring-manager", "assessor"],
    "/work": ["owner", "recruiter", "hiring-manager", "assessor", "finance"],
  }

  it.each(Object.entries(open))("%s", async (path, roles) => {
    for (const role of membershipRoles) {
      const { status } = await visit(role, path)
      expect({ role, status }).toEqual({ role, status: roles.includes(role) ? 200 : 404 })
    }
  })

  it("an application: a recruiter shortlists and does not appoint", async () => {
    const page = `/applications/${application}`
    expect((await visit("recruiter", page)).status).toBe(200)
    expect((await visit("recruiter", `${page}/decide/shortlist`)).status).toBe(200)
    for (const path of [`${page}/decide/appoint`, `${page}/offer`, `${page}/start`]) {
      expect({ path, status: (await visit("recruiter", path)).status }).toEqual({ path, status: 404 })
    }
    expect((await visit("hiring-manager", `${page}/decide/appoint`)).status).toBe(200)
    for (const role of ["assessor", "finance", "viewer"] as const) {
      expect((await visit(role, page)).status).toBe(404)
    }
  })

  it("the menu has no door that is shut", async () => {
    const { text } = await visit("viewer", "")
    for (const part of ["questions", "workers", "work"]) {
      expect(text).not.toContain(`href="/provider/${fernhill.slug}/${part}"`)
    }
    expect(text).toContain("Who they are is not shown to you.")
  })
})

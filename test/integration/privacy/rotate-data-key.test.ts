import { randomBytes, randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { newCodeApp, secretOf } from "#app/domain/accounts/code-secret.server.ts"
import { filesOf } from "#app/domain/applications/data-key.server.ts"
import { dataKeyOf, readMessages, writeToProvider } from "#app/domain/applications/index.server.ts"
import { readOwnLetters } from "#app/domain/messages/index.server.ts"
import {
  answerEquality,
  eraseOwnApplication,
  rotateDataKey,
  sealedTables,
  settleDataKeys,
  WrongDataKeys,
} from "#app/domain/privacy/index.server.ts"
import { whyKeyFor } from "#app/domain/scenarios/why-files.server.ts"
import { answerAboutVacancy, askAboutVacancy, readAsked } from "#app/domain/vacancies/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { openSealed } from "#app/platform/recorded-file.server.ts"
import { keepSealed } from "#app/platform/sealed-file.server.ts"
import { newestSeal, sealedAnew } from "#app/platform/sealing.server.ts"
import { reading } from "#db/ctx.ts"
import { asKeyKeeper, type KeyKeeper } from "#db/key-keeper.ts"
import { type ApplicationOnStage, anApplication } from "#test/factories/application.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { lettersOf, must, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider()
const vacancy = await aPublishedVacancy(heron)
const sound = Uint8Array.from(randomBytes(400))

const aKey = () => randomBytes(32).toString("base64")
/** The keys that every process is started with from now on. */
const startWith = (now: string, ...former: string[]) =>
  Object.assign(env(), { DATA_KEY: now, FORMER_DATA_KEYS: former })
const keeping = <T>(work: (keeper: KeyKeeper) => Promise<T>) =>
  asKeyKeeper(process.env.DATABASE_OWNER_URL ?? "", work)
const rotate = (told?: (soFar: number) => void) => keeping((keeper) => rotateDataKey(keeper, told, 2))
const settle = () => keeping(settleDataKeys)

async function somebodysSecrets(): Promise<
  ApplicationOnStage & { readonly file: string; readonly words: string }
> {
  const application = await anApplication(vacancy)
  const words = `Secret ${randomUUID()}`
  await must(writeToProvider(application.applicant, { words }))
  const of = { applicationId: application.id, providerId: heron.id }
  const key = await reading(application.applicant, (tx) => dataKeyOf(tx, application.id))
  return { ...application, words, file: await keepSealed(filesOf(of, key!), sound) }
}

/** What is read of them by the product, whichever key sealed it. */
async function readOf({ id, applicant, file }: ApplicationOnStage & { readonly file: string }) {
  const key = await reading(applicant, (tx) => dataKeyOf(tx, id))
  const by = filesOf({ applicationId: id, providerId: heron.id }, key!)
  const kept = await openSealed(by, { storageKey: file, mediaType: "audio/wav" })
  const thread = await readMessages(heron.manager, id)
  const letters = await readOwnLetters(applicant)
  return {
    words: thread?.messages.map((message) => message.words),
    sound: kept && Buffer.from(kept.bytes).equals(sound),
    letters: letters.length > 0,
  }
}
const readable = (words: string) => ({ words: [words], sound: true, letters: true })

const leftUnder = async () =>
  keeping(async (keeper) => {
    const counts: number[] = []
    for (const table of sealedTables) counts.push(await keeper.countNotUnder(newestSeal(), table))
    return counts.reduce((sum, one) => sum + one, 0)
  })

let first = ""
let second = ""

beforeEach(async () => {
  first = aKey()
  second = aKey()
  // Each test begins with one key and nothing sealed with another.
  startWith(first)
  await owner`delete from data_keys`
  await owner`delete from messages`
  await owner`delete from asked_questions`
  await owner`delete from code_apps`
  await owner`delete from equality_answers`
  await behindTheTriggers(owner, (tx) => tx`update applications set data_key = null`)
  await settle()
})

describe("a data key that changes", () => {
  it("is read with until all is sealed anew, and then no more", async () => {
    const mine = await somebodysSecrets()
    await must(
      askAboutVacancy(stranger, {
        slug: vacancy.slug,
        once: randomUUID(),
        words: "Is there a bus?",
        email: "asks@example.org",
        language: "en",
      }),
    )
    const app = newCodeApp(await aPerson())
    await owner`insert into code_apps (id, person_id, data_key, secret)
      values (${app.id}, ${app.personId}, ${app.dataKey}, ${app.secret})`
    const secret = secretOf({ ...app, confirmedAt: null, lastStep: null })

    startWith(second, first)
    await settle()
    expect(await readOf(mine)).toEqual(readable(mine.words))
    const later = await somebodysSecrets()
    expect(await leftUnder()).toBeGreaterThan(3)

    const done = await rotate()
    expect(done).toMatchObject({ unreadable: 0, left: 0 })
    expect(done.sealedAnew).toBeGreaterThan(3)
    startWith(second)
    await settle()
    expect(await readOf(mine)).toEqual(readable(mine.words))
    expect(await readOf(later)).toEqual(readable(later.words))
    const [kept] = await owner<{ dataKey: Uint8Array }[]>`
      select data_key as "dataKey" from code_apps where id = ${app.id}`
    expect(secretOf({ ...app, dataKey: kept!.dataKey, confirmedAt: null, lastStep: null })).toBe(secret)
    const [question] = await readAsked(heron.manager, vacancy.slug)
    const answer = {
      slug: vacancy.slug,
      id: question!.id,
      answer: "Yes, each hour.",
      isPublic: true,
      seen: "",
    }
    await must(answerAboutVacancy(heron.manager, answer))
    expect(await lettersOf(heron.id)).toContain("question-answered")
    // Who has the former key alone opens nothing any more.
    startWith(first)
    await expect(readOf(mine)).rejects.toThrow("data key that is not given")
  })

  it("holds what was sealed before values named their key", async () => {
    const mine = await somebodysSecrets()
    for (const { table, places } of sealedTables) {
      for (const column of Object.keys(places)) {
        await behindTheTriggers(
          owner,
          (tx) => tx`update ${tx(table)} set ${tx(column)} = substring(${tx(column)} from 10)`,
        )
      }
    }
    expect(await readOf(mine)).toEqual(readable(mine.words))
    startWith(second, first)
    expect(await readOf(mine)).toEqual(readable(mine.words))
    expect(await rotate()).toMatchObject({ unreadable: 0, left: 0 })
    startWith(second)
    expect(await readOf(mine)).toEqual(readable(mine.words))
  })

  it("goes on where it was killed", async () => {
    const people = [await somebodysSecrets(), await somebodysSecrets(), await somebodysSecrets()]
    startWith(second, first)
    const all = await leftUnder()
    const killed = rotate(() => {
      throw new Error("killed")
    })
    await expect(killed).rejects.toThrow("killed")
    const left = await leftUnder()
    expect(left).toBeLessThan(all)
    expect(left).toBeGreaterThan(0)
    // Half of it with each key, and all of it is read.
    for (const one of people) expect(await readOf(one)).toEqual(readable(one.words))
    // Nor may the former key go.
    startWith(second)
    await expect(settle()).rejects.toBeInstanceOf(WrongDataKeys)

    startWith(second, first)
    expect(await rotate()).toMatchObject({ unreadable: 0, left: 0 })
    expect(await rotate()).toMatchObject({ sealedAnew: 0, left: 0 })
    startWith(second)
    for (const one of people) expect(await readOf(one)).toEqual(readable(one.words))
  })

  it("may not go while something is sealed with it, and does not come back", async () => {
    await somebodysSecrets()
    startWith(second)
    await expect(settle()).rejects.toThrow("FORMER_DATA_KEYS")
    await expect(rotate()).rejects.toBeInstanceOf(WrongDataKeys)
    startWith(second, first)
    await settle()
    await rotate()
    startWith(second)
    await settle()
    startWith(first)
    await expect(settle()).rejects.toThrow("taken out of use")
  })

  it("stays where something opens with none of the keys, and says how much", async () => {
    const mine = await somebodysSecrets()
    const unknown = aKey()
    startWith(unknown)
    const lost = whyKeyFor({ id: mine.id, providerId: heron.id })
    startWith(second, first)
    const [letter] = await owner<{ id: string }[]>`select id from messages limit 1`
    await behindTheTriggers(
      owner,
      (tx) => tx`update messages set body_sealed = ${lost} where id = ${letter!.id}`,
    )
    expect(await rotate()).toMatchObject({ unreadable: 1, left: 1 })
    startWith(second)
    await expect(settle()).rejects.toBeInstanceOf(WrongDataKeys)
  })

  it("leaves a letter alone that was sent and wiped meanwhile", async () => {
    await somebodysSecrets()
    const [letter] = await owner<{ id: string; body: Uint8Array }[]>`
      select id, body_sealed as body from messages where body_sealed is not null limit 1`
    await owner`update messages set body_sealed = null where id = ${letter!.id}`
    startWith(second, first)
    const after = sealedAnew(letter!.body, `${heron.id}|messages|${letter!.id}|body`)!
    await keeping((keeper) =>
      keeper.swap("messages", [{ id: letter!.id, column: "body_sealed", before: letter!.body, after }]),
    )
    expect((await owner`select body_sealed as body from messages where id = ${letter!.id}`)[0]).toEqual({
      body: null,
    })
  })
})

describe("equality answers", () => {
  const kept = () => owner<{ token: string; sex: string }[]>`
    select token, answers ->> 'sex' as sex from equality_answers order by token`

  it("take another token, are found by it, and the first that were given stay", async () => {
    const [one, other] = [await somebodysSecrets(), await somebodysSecrets()]
    await must(answerEquality(one.applicant, { sex: "female" }))
    await must(answerEquality(other.applicant, { sex: "male" }))
    const before = await kept()
    startWith(second, first)
    await must(answerEquality(one.applicant, { sex: "male" }))
    await rotate()
    const after = await kept()
    expect(after.map(({ sex }) => sex).sort()).toEqual(["female", "male"])
    for (const { token } of before) expect(after.map((row) => row.token)).not.toContain(token)
    startWith(second)
    await must(eraseOwnApplication(one.applicant))
    expect((await kept()).map(({ sex }) => sex)).toEqual(["male"])
  })

  it("go with their application also while the key changes", async () => {
    const mine = await somebodysSecrets()
    await must(answerEquality(mine.applicant, { sex: "female" }))
    startWith(second, first)
    await must(eraseOwnApplication(mine.applicant))
    expect(await kept()).toEqual([])
  })

  it("are moved together, so that nothing says which of them is whose", async () => {
    const people = [await somebodysSecrets(), await somebodysSecrets(), await somebodysSecrets()]
    for (const { applicant } of people) await must(answerEquality(applicant, { sex: "female" }))
    startWith(second, first)
    await rotate()
    const rows = await owner<{ xmin: string }[]>`select xmin::text from equality_answers`
    const elsewhere = await owner<{ xmin: string }[]>`select xmin::text from applications`
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1)
    expect(elsewhere.map(({ xmin }) => xmin)).not.toContain(rows[0]!.xmin)
  })
})

it("every column of bytes is sealed anew, or is not sealed with the data key itself", async () => {
  const own = "sealed with a key that stands in another of these columns"
  const others: Readonly<Record<string, string>> = {
    "adjustments.sealed": own,
    "code_apps.secret": own,
    "complaints.answer_sealed": own,
    "complaints.sealed": own,
    "correspondence.sealed": own,
    "disclosures.sealed": own,
    "feedback.sealed": own,
    "offer_changes.sealed": own,
    "passkeys.public_key": "public",
    "pre_employment_checks.sealed": own,
    "reference_answers.conduct_sealed": own,
    "reference_answers.signed_sealed": own,
    "reference_answers.why_left_sealed": own,
    "reference_answers.why_not_sealed": own,
    "reference_answers.worked_sealed": own,
    "reference_requests.referee_sealed": own,
    "supervised_starts.sealed": own,
    "transcript_drafts.sealed": own,
  }
  const rows = await owner<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea'`
  const anew = sealedTables.flatMap(({ table, places }) =>
    Object.keys(places).map((column) => `${table}.${column}`),
  )
  expect(rows.map(({ name }) => name).sort()).toEqual([...anew, ...Object.keys(others)].sort())
})

it("the product's own role is not the one that replaces what is sealed, and sees nothing of keys", async () => {
  const [role] = await owner`
    select rolcanlogin as "signsIn", rolbypassrls as bypasses, rolsuper as super,
      pg_has_role('values_first_app', oid, 'member') as "isTheApp",
      has_table_privilege('values_first_app', 'data_keys', 'select') as "appReads"
    from pg_roles where rolname = 'values_first_keys'`
  expect(role).toEqual({ signsIn: false, bypasses: false, super: false, isTheApp: false, appReads: false })
  const granted = await owner<{ what: string }[]>`
    select distinct table_name || '.' || column_name || ' ' || privilege_type as what
    from information_schema.column_privileges where grantee = 'values_first_keys' and privilege_type = 'UPDATE'
      and table_name <> 'data_keys' order by 1`
  const anew = sealedTables.flatMap(({ table, places }) =>
    Object.keys(places).map((column) => `${table}.${column} UPDATE`),
  )
  expect(granted.map(({ what }) => what)).toEqual([...anew, "equality_answers.token UPDATE"].sort())
})

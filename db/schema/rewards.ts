import { sql } from "drizzle-orm"
import {
  bigint,
  char,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { ledgerAccountCodes, rewardStates } from "#app/domain/rewards/vocabulary.ts"
import { schemes } from "#app/domain/training/vocabulary.ts"
import { people, providers } from "#db/schema/accounts.ts"
import {
  allow,
  askingPerson,
  createdAt,
  id,
  instant,
  oneOf,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"

const minor = () => bigint({ mode: "bigint" })

/** What an accreditation is rewarded with, from when to when. */
export const rewardRules = pgTable(
  "reward_rules",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    title: text().notNull(),
    scheme: text({ enum: schemes }).notNull(),
    amountMinor: minor().notNull(),
    currency: char({ length: 3 }).notNull().default("GBP"),
    validFrom: date({ mode: "string" }).notNull(),
    validTo: date({ mode: "string" }),
  },
  (t) => [tenantKey(t), check("reward_rules_amount", sql`amount_minor > 0`), tenantOnly("reward_rules")],
)

/** What someone earned. The business key makes the same achievement earn once, whoever asks. */
export const rewards = pgTable(
  "rewards",
  {
    id: id(),
    providerId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    ruleId: uuid().notNull(),
    /** What was achieved: the accreditation's id. */
    subjectId: uuid().notNull(),
    title: text().notNull(),
    amountMinor: minor().notNull(),
    currency: char({ length: 3 }).notNull(),
    state: text({ enum: rewardStates }).notNull().default("earned"),
    earnedAt: instant().notNull(),
  },
  (t) => [
    tenantKey(t),
    unique("rewards_once").on(t.personId, t.ruleId, t.subjectId),
    foreignKey({
      columns: [t.providerId, t.ruleId],
      foreignColumns: [rewardRules.providerId, rewardRules.id],
    }),
    oneOf("rewards_state", "state", rewardStates),
    tenantOnly("rewards"),
    allow("rewards_own", "select", sql`person_id = ${askingPerson}`),
  ],
)

export const ledgerAccounts = pgTable(
  "ledger_accounts",
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.id),
    code: text({ enum: ledgerAccountCodes }).notNull(),
    currency: char({ length: 3 }).notNull(),
  },
  (t) => [
    tenantKey(t),
    unique("ledger_accounts_code").on(t.providerId, t.code, t.currency),
    oneOf("ledger_accounts_code_known", "code", ledgerAccountCodes),
    tenantOnly("ledger_accounts"),
  ],
)

export const journals = pgTable(
  "journals",
  {
    id: id(),
    providerId: uuid().notNull(),
    /** One booking for one occasion, however often a job runs. */
    idempotencyKey: text().notNull(),
    memo: text().notNull(),
    at: createdAt(),
  },
  (t) => [tenantKey(t), unique("journals_once").on(t.providerId, t.idempotencyKey), tenantOnly("journals")],
)

/** Debits positive, credits negative; each journal sums to nought by a deferred constraint. */
export const entries = pgTable(
  "entries",
  {
    id: id(),
    providerId: uuid().notNull(),
    journalId: uuid().notNull(),
    accountId: uuid().notNull(),
    amountMinor: minor().notNull(),
    currency: char({ length: 3 }).notNull(),
  },
  (t) => [
    tenantKey(t),
    index("entries_journal").on(t.providerId, t.journalId),
    index("entries_account").on(t.providerId, t.accountId),
    foreignKey({ columns: [t.providerId, t.journalId], foreignColumns: [journals.providerId, journals.id] }),
    foreignKey({
      columns: [t.providerId, t.accountId],
      foreignColumns: [ledgerAccounts.providerId, ledgerAccounts.id],
    }),
    check("entries_amount", sql`amount_minor <> 0`),
    tenantOnly("entries"),
  ],
)

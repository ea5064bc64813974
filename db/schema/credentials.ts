import { sql } from "drizzle-orm"
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import {
  actorIs,
  allow,
  askingPerson,
  certificateInHand,
  createdAt,
  guardReads,
  id,
  instant,
  tenantKey,
  tenantOnly,
} from "#db/schema/tenancy.ts"
import { accreditations } from "#db/schema/training.ts"

/** The signed proof of an accreditation. Anyone with its code may read it, and nothing else. */
export const certificates = pgTable(
  "certificates",
  {
    id: id(),
    providerId: uuid().notNull(),
    accreditationId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** Public code, on paper and in the QR. Unguessable. */
    code: text().notNull().unique(),
    number: text().notNull(),
    holderName: text().notNull(),
    scheme: text().notNull(),
    edition: text().notNull(),
    issuedAt: instant().notNull(),
    /** The signed badge, byte for byte as it was signed. */
    badgeJson: text().notNull(),
    signingKeyId: text().notNull(),
    /** Where the PDF is kept (platform/storage). */
    pdfKey: text().notNull(),
    /** Where it stands in its provider's status lists; null for one signed before there were any. */
    statusList: smallint(),
    statusIndex: integer(),
    /** Both follow the accreditation, in the transaction that changes it. Revoked is for good. */
    suspendedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    tenantKey(t),
    // One that counts; a new one after it was revoked.
    uniqueIndex("certificates_once").on(t.accreditationId).where(sql`revoked_at is null`),
    index("certificates_accreditation").on(t.accreditationId),
    uniqueIndex("certificates_status").on(t.providerId, t.statusList, t.statusIndex),
    index("certificates_not_standing")
      .on(t.providerId, t.statusList)
      .where(sql`revoked_at is not null or suspended_at is not null`),
    check("certificates_status_whole", sql`(status_list is null) = (status_index is null)`),
    unique("certificates_number").on(t.providerId, t.number),
    index("certificates_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.accreditationId],
      foreignColumns: [accreditations.providerId, accreditations.id],
    }),
    tenantOnly("certificates"),
    guardReads("certificates"),
    allow("certificates_own", "select", sql`person_id = ${askingPerson}`),
    allow(
      "certificates_in_hand",
      "select",
      sql`${actorIs("certificate-reader")} and code = ${certificateInHand}`,
    ),
  ],
)

/** The number that a certificate gets once it is made: so that many are drawn at once and none twice for its number. */
export const certificateNumbers = pgTable(
  "certificate_numbers",
  {
    id: id(),
    providerId: uuid().notNull(),
    accreditationId: uuid().notNull(),
    number: text().notNull(),
    reservedAt: createdAt(),
  },
  (t) => [
    tenantKey(t),
    unique("certificate_numbers_one").on(t.accreditationId),
    unique("certificate_numbers_once").on(t.providerId, t.number),
    foreignKey({
      columns: [t.providerId, t.accreditationId],
      foreignColumns: [accreditations.providerId, accreditations.id],
    }),
    tenantOnly("certificate_numbers"),
  ],
)

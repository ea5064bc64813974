import { sql } from "drizzle-orm"
import { foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
import { people } from "#db/schema/accounts.ts"
import {
  actorIs,
  allow,
  askingPerson,
  certificateInHand,
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
    revokedAt: instant(),
    revokedReason: text(),
  },
  (t) => [
    tenantKey(t),
    unique("certificates_once").on(t.accreditationId),
    unique("certificates_number").on(t.providerId, t.number),
    index("certificates_person").on(t.personId),
    foreignKey({
      columns: [t.providerId, t.accreditationId],
      foreignColumns: [accreditations.providerId, accreditations.id],
    }),
    tenantOnly("certificates"),
    allow("certificates_own", "select", sql`person_id = ${askingPerson}`),
    allow(
      "certificates_in_hand",
      "select",
      sql`${actorIs("certificate-reader")} and code = ${certificateInHand}`,
    ),
  ],
)

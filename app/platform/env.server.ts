import { z } from "zod"
import { bucketAt } from "#app/platform/storage/bucket-address.ts"

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true")
const secret = z.string().min(32, "must be at least 32 characters")
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional())

const Settings = z
  .object({
    NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    /** The address people type. Links in e-mails, certificates and badges begin with it. */
    APP_URL: optional(z.url({ protocol: /^https?$/ })),
    DATA_DIR: z.string().default(".data"),
    /** Where files are kept, if not in DATA_DIR: `s3://key:secret@host/bucket?region=eu-west-2`. */
    STORAGE_URL: optional(
      z
        .string()
        .refine((value) => bucketAt(value) !== null, "must look like s3://key:secret@host/bucket?region=…"),
    ),
    /** Address of PostgreSQL for the app's own role, which owns nothing. */
    DATABASE_URL: z.string().min(1, "is missing: `npm start` sets it, or give your own"),
    REDIS_URL: optional(z.string()),
    /** A ClamAV daemon that looks at files people add: `tcp://host:3310`. Without it nobody looks. */
    CLAMAV_URL: optional(z.url({ protocol: /^tcp$/ })),
    SMTP_URL: optional(z.string()),
    MAIL_FROM: z.string().default("Values First <no-reply@values-first.example>"),
    /** Where texts are handed over: a POST of `{ to, text }`. Without it, nobody is invited by text. */
    TEXT_URL: optional(z.url({ protocol: /^https?$/ })),
    TEXT_TOKEN: z.string().default(""),
    /** Lets in who reports that a message did not arrive. Without it nobody does. */
    DELIVERY_REPORTS_TOKEN: optional(z.string().min(32, "must be at least 32 characters")),
    /** Opens the door for conformance suites (docs/vc-api.md), which signs by a test key alone. */
    VC_API: flag,
    VC_API_TOKEN: optional(z.string().min(32, "must be at least 32 characters")),
    SESSION_SECRET: secret,
    /** Seals adjustments and messages: 32 bytes, base64. */
    DATA_KEY: z
      .string()
      .refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64"),
    /** Keys that sealed before DATA_KEY did, comma-separated: still read, until all is sealed anew. */
    FORMER_DATA_KEYS: z
      .string()
      .default("")
      .transform((value) => value.split(",").filter(Boolean))
      .refine(
        (keys) => keys.every((key) => Buffer.from(key, "base64").length === 32),
        "must each be 32 bytes in base64",
      ),
    /** Signs badges: the 32-byte seed of an Ed25519 key, base64. */
    SIGNING_KEY_ED25519: z
      .string()
      .refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64"),
    /** Public keys (multibase) that signed earlier badges, comma-separated. They stay valid. */
    FORMER_SIGNING_KEYS: z
      .string()
      .default("")
      .transform((value) => value.split(",").filter(Boolean)),
    DEMO: flag,
    TRUST_PROXY: flag,
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(5),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  })
  .refine((value) => !value.VC_API || value.VC_API_TOKEN !== undefined, {
    path: ["VC_API_TOKEN"],
    message: "is missing: VC_API=1 opens nothing without it",
  })
  .transform((value) => ({
    ...value,
    APP_URL: (value.APP_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, ""),
  }))

export type Env = z.output<typeof Settings>

/** Reads settings. @throws Error that names each wrong setting in one sentence */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = Settings.safeParse(source)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
  throw new Error(`Settings are not right: ${wrong.join("; ")}.`)
}

let settings: Env | undefined

/** The process's settings, read once. */
export function env(): Env {
  settings ??= parseEnv(process.env)
  return settings
}

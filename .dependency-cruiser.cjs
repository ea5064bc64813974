/**
 * The walls of the house (docs/decisions). A file imports lower floors, and its own floor inside its own
 * capability. Who breaks a wall reads its name and comment in the output of `npm run check`.
 */

/** The order of the main line: a later capability may call an earlier one's front door, never the reverse. */
const capabilities = [
  "audit",
  "accounts",
  "language-check",
  "messages",
  "vacancies",
  "scenarios",
  "applications",
  "panels",
  "decisions",
  "training",
  "credentials",
  "rewards",
  "fairness",
  "privacy",
  "history",
  "demo",
]

const audiences = ["apply", "panel", "provider", "public", "account", "passport", "demo", "api"]

const tests = "\\.test\\.tsx?$"
const product = "^(app|db|workers)/|^server\\.ts$"
const serverOnly = "\\.server\\.tsx?$"
const pureDomain = "^app/domain/[^/]+/(?!.*\\.server\\.)[^/]+\\.ts$"
const vocabulary = "^app/domain/[^/]+/vocabulary\\.ts$"
const doors = "^app/(web|ui|routes|islands)/|^workers/|^server\\.ts$"
const packages = "node_modules"

const earlierNeverNamesLater = capabilities.slice(0, -1).map((capability, index) => ({
  name: `${capability}-never-names-later`,
  comment: `${capability} stands before them on the main line: record an event and let workers/reactions.ts react.`,
  severity: "error",
  from: { path: `^app/domain/${capability}/`, pathNot: tests },
  to: { path: `^app/domain/(${capabilities.slice(index + 1).join("|")})/` },
}))

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "kernel-imports-nothing",
      comment: "The kernel is the ground floor: only itself and zod.",
      severity: "error",
      from: { path: "^app/kernel/", pathNot: tests },
      to: { pathNot: ["^app/kernel/", `${packages}/zod/`] },
    },
    {
      name: "vocabulary-imports-nothing",
      comment: "Vocabularies are constants that every floor may see: only the kernel, each other and zod.",
      severity: "error",
      from: { path: vocabulary },
      to: { pathNot: ["^app/kernel/", vocabulary, `${packages}/zod/`] },
    },
    {
      name: "pure-domain-has-no-io",
      comment:
        "Rules, policies, forms and wording are pure and safe in a browser: no server file, package or Node.",
      severity: "error",
      from: { path: pureDomain, pathNot: tests },
      to: { pathNot: ["^app/kernel/", pureDomain, `${packages}/zod/`] },
    },
    {
      name: "pure-domain-keeps-to-itself",
      comment: "A pure file knows its own capability, and of others only the vocabulary.",
      severity: "error",
      from: { path: "^app/domain/([^/]+)/(?!.*\\.server\\.)[^/]+\\.ts$", pathNot: tests },
      to: { path: "^app/domain/", pathNot: ["^app/domain/$1/", vocabulary] },
    },
    {
      name: "schema-sees-vocabulary-only",
      comment: "Tables know statuses and reasons, and nothing of what is done with them.",
      severity: "error",
      from: { path: "^db/schema/", pathNot: tests },
      to: { pathNot: ["^db/schema/", "^app/kernel/", vocabulary, `${packages}/drizzle-orm/`] },
    },
    {
      name: "db-sees-vocabulary-only",
      comment:
        "The database layer decides nothing: of the product it knows kernel, settings and vocabularies.",
      severity: "error",
      from: { path: "^db/", pathNot: tests },
      to: { path: "^(app|workers)/", pathNot: ["^app/kernel/", "^app/platform/", vocabulary] },
    },
    {
      name: "adapters-decide-nothing",
      comment: "An adapter talks to one part of the outside world; who may and what follows is the domain's.",
      severity: "error",
      from: { path: "^app/platform/", pathNot: tests },
      to: { path: product, pathNot: ["^app/platform/", "^app/kernel/", vocabulary] },
    },
    {
      name: "domain-does-not-know-its-doors",
      comment: "The domain is called by pages and jobs and knows neither.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: tests },
      to: { path: doors },
    },
    {
      name: "neighbours-by-the-front-door",
      comment:
        "Another capability is entered by its index.server.ts (recording an event has a door of its own).",
      severity: "error",
      from: { path: "^app/domain/([^/]+)/", pathNot: tests },
      to: {
        path: `^app/domain/[^/]+/.+${serverOnly}`,
        pathNot: ["^app/domain/$1/", "/index\\.server\\.ts$", "^app/domain/audit/record\\.server\\.ts$"],
      },
    },
    {
      name: "doors-use-the-front-door",
      comment: "Pages and jobs enter a capability by its index.server.ts, too.",
      severity: "error",
      from: { path: doors, pathNot: tests },
      to: { path: `^app/domain/[^/]+/.+${serverOnly}`, pathNot: "/index\\.server\\.ts$" },
    },
    {
      name: "doors-do-not-touch-tables",
      comment: "Tables are read and written by the domain's stores only.",
      severity: "error",
      from: { path: doors, pathNot: tests },
      to: { path: "^db/schema/" },
    },
    {
      name: "routes-never-import-db",
      comment: "A route calls verbs and reads; it knows no database, except to ask whether it answers.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^db/", pathNot: "^db/ping\\.ts$" },
    },
    {
      name: "audiences-apart",
      comment: "Applicants, panels, providers and the public share nothing but ui and web.",
      severity: "error",
      from: { path: `^app/routes/(${audiences.join("|")})\\.` },
      to: { path: "^app/routes/", pathNot: "^app/routes/$1\\." },
    },
    {
      name: "routes-belong-to-an-audience",
      comment: `A route's name begins with its audience: ${audiences.join(", ")}.`,
      severity: "error",
      from: { path: "^app/routes/", pathNot: `^app/routes/(${audiences.join("|")})\\.` },
      to: {},
    },
    {
      name: "ui-loads-no-data",
      comment: "Components know kernel, pure domain files and one another: what they show is handed to them.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: tests },
      to: { path: product, pathNot: ["^app/ui/", "^app/kernel/", pureDomain] },
    },
    {
      name: "islands-import-nothing-from-the-server",
      comment: "An island is sent to browsers: only kernel, pure domain files and other islands.",
      severity: "error",
      from: { path: "^app/islands/", pathNot: tests },
      to: { pathNot: ["^app/islands/", "^app/kernel/", pureDomain, packages] },
    },
    {
      name: "web-does-not-know-its-routes",
      comment: "What routes share lies in web; web knows none of them, nor the workers.",
      severity: "error",
      from: { path: "^app/web/", pathNot: tests },
      to: { path: "^app/(routes|islands)/|^workers/" },
    },
    {
      name: "workers-show-no-pages",
      comment: "Jobs call the domain; they have no pages.",
      severity: "error",
      from: { path: "^workers/", pathNot: tests },
      to: { path: "^app/(web|ui|routes|islands)/" },
    },
    {
      name: "one-database-client",
      comment:
        "Connections are opened in db/ (and by the queue in workers/runtime), where row security is set.",
      severity: "error",
      from: { path: product, pathNot: ["^db/", "^workers/runtime/", tests] },
      to: { path: `${packages}/(postgres|pg|drizzle-orm/postgres-js)/` },
    },
    {
      name: "nothing-is-enqueued-directly",
      comment:
        "Record an event; the relay enqueues. Only workers, and the migration of its tables, know the queue.",
      severity: "error",
      from: { path: product, pathNot: ["^workers/", "^db/migrate\\.ts$", tests] },
      to: { path: `${packages}/(bullmq|ioredis)/` },
    },
    {
      name: "product-does-not-import-its-tests",
      comment: "Tests, benchmarks and scripts stand outside the product.",
      severity: "error",
      from: { path: product, pathNot: tests },
      to: { path: "^(test|e2e|bench|scripts)/" },
    },
    {
      name: "product-runs-on-its-own-packages",
      comment: "What runs in production is a dependency, not a development dependency.",
      severity: "error",
      from: { path: product, pathNot: [tests, "^app/routes\\.ts$"] },
      // Fonts are copied into the build, and need no package afterwards.
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "\\.woff2$" },
    },
    {
      name: "capabilities-are-known",
      comment: "A new capability takes its place in the order at the top of this file.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: `^app/domain/(${capabilities.join("|")})/` },
      to: {},
    },
    ...earlierNeverNamesLater,
  ],
  options: {
    doNotFollow: { path: packages },
    exclude: { path: "^build/|\\.scss$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}

import { randomUUID } from "node:crypto"
import type { Dataset } from "jsonld"
import { canonicalDocument, toCanonical, toDataset } from "#app/domain/credentials/canonical-form.server.ts"
import { log } from "#app/platform/log.server.ts"

/**
 * Canonical forms of many like documents. Working one out in full takes milliseconds, nearly all of them spent on what
 * is the same in each: what its terms mean. So that is worked out once for a shape, with a mark in each place that
 * differs, and the marks are filled in the RDF afterwards. The bytes are the same; the first of a shape and one in a
 * thousand are worked out in full as well and compared.
 */

/** Where in a document something differs from one to the next: an address (IRI) or a text. */
export type Slot = { readonly path: readonly (string | number)[]; readonly holds: "address" | "text" }

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null
type Term = { readonly termType: string; readonly value: string }
type Quad = { readonly [part: string]: Term }
type Filling = { readonly quad: number; readonly part: string; readonly slot: number }
type Template = {
  readonly quads: readonly Quad[]
  readonly fillings: readonly Filling[]
  /** Addresses of nodes that are the same in every document of the shape. */
  readonly addresses: ReadonlySet<string>
  uses: number
}

const parts = ["subject", "predicate", "object", "graph"] as const
const checkedEvery = 1_000
const mostTemplates = 200

/** What stands between the brackets of an IRI in N-Quads as it is. Any other address goes the long way. */
const plainAddress = /^[a-z][a-z0-9+.-]*:(?:(?![<>"{}|\\^`])[!-~])+$/i

/** Makes canonical forms by templates of its own; `inFull` works one out from nothing. */
export function canonicalByTemplate(inFull: (document: object) => Promise<string> = canonicalDocument) {
  // Nobody outside can know it, so no text of a badge can be taken for a mark.
  const mark = `urn:x-slot:${randomUUID()}:`
  const templates = new Map<string, Promise<Template | null>>()

  return async function toCanonicalForm(document: object, slots: readonly Slot[]): Promise<string> {
    const { shape, values } = withMarks(document as Json, slots, (slot) => `${mark}${slot}`)
    const fits = slots.every(({ holds }, slot) => {
      const value = values[slot]
      return typeof value === "string" && (holds === "text" || plainAddress.test(value))
    })
    if (!fits) return inFull(document)
    const template = await templateOf(shape, slots.length)
    if (!template || !standsApart(template, slots, values as readonly string[])) return inFull(document)
    const form = await toCanonical(filled(template, values as readonly string[]))
    if (template.uses++ % checkedEvery !== 0) return form
    const whole = await inFull(document)
    if (form !== whole) {
      // A new version of a library, perhaps: slower is right, and somebody is to look.
      log.error(
        "credential.template-differs",
        new Error("a template's form is not the one worked out in full"),
      )
      templates.set(JSON.stringify(shape), Promise.resolve(null))
    }
    return whole
  }

  function templateOf(shape: Json, count: number): Promise<Template | null> {
    const key = JSON.stringify(shape)
    const known = templates.get(key)
    if (known) return known
    const made = compile(shape, count)
    if (templates.size >= mostTemplates) templates.delete(templates.keys().next().value!)
    templates.set(key, made)
    made.catch(() => templates.delete(key))
    return made
  }

  async function compile(shape: Json, count: number): Promise<Template | null> {
    const quads = (await toDataset(shape as object)) as Dataset as readonly Quad[]
    const fillings: Filling[] = []
    for (const [quad, terms] of quads.entries()) {
      for (const part of parts) {
        const value = terms[part]?.value
        if (value?.startsWith(mark)) fillings.push({ quad, part, slot: Number(value.slice(mark.length)) })
      }
    }
    const found = new Set(fillings.map(({ slot }) => slot))
    const named = quads.flatMap((terms) => parts.map((part) => terms[part]))
    const addresses = new Set(named.flatMap((term) => (term?.termType === "NamedNode" ? term.value : [])))
    return found.size === count ? { quads, fillings, addresses, uses: 0 } : null
  }
}

/** Nodes of one address are one node: where two places would have the same, the shape is another. */
function standsApart({ addresses }: Template, slots: readonly Slot[], values: readonly string[]): boolean {
  const given = values.filter((_, slot) => slots[slot]!.holds === "address")
  return new Set(given).size === given.length && !given.some((address) => addresses.has(address))
}

function filled({ quads, fillings }: Template, values: readonly string[]): Dataset {
  const all = [...quads]
  for (const { quad, part, slot } of fillings) {
    const terms = all[quad]!
    all[quad] = { ...terms, [part]: { ...terms[part]!, value: values[slot]! } }
  }
  return all
}

/** A document with a mark in each place, copied no further than marks go. @returns it, and what stood in the places */
function withMarks(document: Json, slots: readonly Slot[], markOf: (slot: number) => string) {
  const shape = copied(document)
  const fresh = new Set([shape])
  const values = slots.map(({ path }, slot) => {
    let holder = shape
    for (const step of path.slice(0, -1)) {
      const inner = within(holder, step)
      if (inner === undefined) return undefined
      const own = fresh.has(inner) ? inner : copied(inner)
      fresh.add(own)
      ;(holder as Holder)[step] = own
      holder = own
    }
    const last = path.at(-1)
    const before = last === undefined ? undefined : within(holder, last)
    if (before !== undefined) (holder as Holder)[last!] = markOf(slot)
    return before
  })
  return { shape, values }
}

type Holder = { [key: string | number]: Json }

function copied(value: Json): Json {
  if (Array.isArray(value)) return [...value]
  return typeof value === "object" && value !== null ? { ...value } : value
}

function within(value: Json | undefined, step: string | number): Json | undefined {
  return typeof value === "object" && value !== null ? (value as Holder)[step] : undefined
}

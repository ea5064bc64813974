import type { z } from "zod"

/** What a schema says of a field before any value is looked at. */
export type FieldShape = {
  /** Its value is a list, also when one box or none is ticked. */
  readonly list: boolean
  /** It may be left out: an empty text then counts as left out. */
  readonly optional: boolean
}

type Fields = ReadonlyMap<string, FieldShape>

const known = new WeakMap<z.ZodType, Fields>()

/** The fields that a form's schema names at its top, through refinements, transforms and unions. */
export function fieldsOf(schema: z.ZodType): Fields {
  const kept = known.get(schema)
  if (kept) return kept
  const found = new Map(shapesOf(schema).flatMap((shape) => Object.entries(shape).map(described)))
  known.set(schema, found)
  return found
}

function described([name, schema]: [string, z.core.$ZodType]): [string, FieldShape] {
  return [name, { list: isList(schema), optional: schema._zod.optin === "optional" }]
}

function shapesOf(schema: z.core.$ZodType): readonly Readonly<Record<string, z.core.$ZodType>>[] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case "object":
      return [def.shape]
    case "pipe":
      return shapesOf(def.in)
    case "union":
      return def.options.flatMap(shapesOf)
    case "intersection":
      return [...shapesOf(def.left), ...shapesOf(def.right)]
    case "readonly":
      return shapesOf(def.innerType)
    default:
      return []
  }
}

function isList(schema: z.core.$ZodType): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case "array":
    case "set":
    case "tuple":
      return true
    case "pipe":
      return isList(def.in)
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
      return isList(def.innerType)
    default:
      return false
  }
}

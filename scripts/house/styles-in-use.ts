import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

type Sources = {
  /** Classes as they are written. */
  readonly names: ReadonlySet<string>
  /** What a class begins with whose end is put in: `govuk-input--width-${width}`. */
  readonly beginnings: readonly string[]
}

/**
 * Leaves out of a style sheet what GOV.UK Frontend has for classes that no source names: the sizes, colours
 * and variants of a component of which we use one. Works within Vite's PostCSS.
 * @param folder with the sources
 */
export function stylesInUse(folder: string) {
  let sources: Sources | undefined
  return {
    postcssPlugin: "styles-in-use",
    Rule(rule: { selectors: string[]; remove(): unknown }) {
      const known = sources ?? sourcesIn(folder)
      sources = known
      const used = rule.selectors.filter((selector) => isInUse(selector, known))
      if (used.length === 0) rule.remove()
      else if (used.length < rule.selectors.length) rule.selectors = used
    },
  }
}

/** Whether every class of GOV.UK's that a selector asks for is one of ours too. What it must not have is no matter. */
export function isInUse(selector: string, { names, beginnings }: Sources): boolean {
  const asked = selector.replace(/:not\([^)]*\)/g, "").match(/(?<=\.)govuk-[\w-]+/g) ?? []
  return asked.every((name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning)))
}

/** The classes of GOV.UK's in some source. */
export function sourcesOf(text: string): Sources {
  const found = [...text.matchAll(/(govuk-[a-z][\w-]*)(\$\{)?/g)]
  return {
    names: new Set(found.map(([, name = ""]) => name)),
    beginnings: found.flatMap(([, name = "", put]) => (put && name.endsWith("-") ? [name] : [])),
  }
}

function sourcesIn(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  const texts = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
  return sourcesOf(texts.join("\n"))
}

import { createElement, type ReactNode } from "react"

/** A page taken apart, to be drawn again as React would draw it had it been written by hand. */
export type PageNode =
  | { readonly kind: "text"; readonly text: string; bound?: number }
  | {
      readonly kind: "element"
      readonly tag: string
      readonly attributes: Readonly<Record<string, string>>
      readonly children: PageNode[]
    }

const tokens = /<!--.*?-->|<!DOCTYPE[^>]*>|<\/?[a-zA-Z][^>]*>|[^<]+/g
const attribute = /([^\s=/]+)(?:="([^"]*)")?/g
const voids = new Set(["meta", "link", "input", "img", "br", "hr"])
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
}

const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity]!)

/** Reads HTML that React drew: well-formed, each tag closed. @returns the `html` element */
export function parsePage(html: string): PageNode {
  const top: PageNode[] = []
  const open: PageNode[][] = [top]
  let script: PageNode[] | undefined
  for (const [token] of html.matchAll(tokens)) {
    const here = open.at(-1)!
    if (token.startsWith("<!")) continue
    if (token.startsWith("</")) {
      open.pop()
    } else if (token.startsWith("<")) {
      const [, tag = "", rest = ""] = /^<([^\s/>]+)([\s\S]*?)\/?>$/.exec(token) ?? []
      const pairs = [...rest.matchAll(attribute)].map(([, name, value]) => [name!, plain(value ?? "")])
      const children: PageNode[] = []
      here.push({ kind: "element", tag, attributes: Object.fromEntries(pairs), children })
      if (!voids.has(tag)) open.push(children)
      if (tag === "script") script = children
    } else {
      // Nothing in a script is written as an entity.
      here.push({ kind: "text", text: here === script ? token : plain(token) })
    }
  }
  return top[0]!
}

/**
 * Marks the texts that come out of the database, so that each drawing puts in what was just read.
 * @returns how many texts of the page do
 */
export function bindTexts(page: PageNode, values: readonly string[]): number {
  const places = new Map<string, number[]>()
  for (const [at, value] of values.entries()) places.set(value, [...(places.get(value) ?? []), at])
  let bound = 0
  const visit = (node: PageNode) => {
    if (node.kind === "element") return node.children.forEach(visit)
    const at = places.get(node.text)?.shift()
    if (at === undefined) return
    node.bound = at
    bound += 1
  }
  visit(page)
  return bound
}

/** The page as React elements, made anew for each drawing as JSX would make them. */
export function elementsOf(node: PageNode, values: readonly string[]): ReactNode {
  if (node.kind === "text") return node.bound === undefined ? node.text : values[node.bound]
  if (node.tag === "script")
    return createElement("script", { ...node.attributes, ...scriptOf(node.children) })
  const children = node.children.map((child) => elementsOf(child, values))
  return createElement(node.tag, node.attributes, ...children)
}

function scriptOf([data]: readonly PageNode[]) {
  return data?.kind === "text" ? { dangerouslySetInnerHTML: { __html: data.text } } : {}
}

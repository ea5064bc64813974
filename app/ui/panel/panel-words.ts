import { createContext, useContext } from "react"
import type { Words } from "#app/ui/language/en/index.ts"
import { withOverride } from "#app/ui/language/override.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** Whom the reader of a panel's page supports; null where the seat is their own. PanelPage says it. */
export const Supported = createContext<string | null>(null)

/** The words of a panel's pages as their reader is spoken to: a member, or whoever supports one. */
export function panelWords(panel: Words["panel"], supports: string | null | undefined): Words["panel"] {
  return supports ? withOverride(panel, panel.supporters.reads(supports)) : panel
}

/** @param supports for what stands around a PanelPage; inside it, the page knows */
export function usePanelWords(supports?: string | null): Words["panel"] {
  const inside = useContext(Supported)
  return panelWords(useWords().panel, supports === undefined ? inside : supports)
}

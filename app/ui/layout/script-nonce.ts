import { createContext, useContext } from "react"

/** Gives the nonce and notes that it was asked for. */
export const ScriptNonce = createContext<() => string | undefined>(() => undefined)

/**
 * The nonce for a page's `<script type="module" src nonce>`. Only a page that asks for it may run
 * scripts, and such a page is never kept for everybody.
 */
export function useScriptNonce(): string | undefined {
  return useContext(ScriptNonce)()
}

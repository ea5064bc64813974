import { useScriptNonce } from "#app/ui/layout/script-nonce.ts"

/** Loads one of our small scripts for this page; nothing where the build has none. */
export function Island({ src }: { readonly src: string | null }) {
  const nonce = useScriptNonce()
  return src && <script type="module" src={src} nonce={nonce} />
}

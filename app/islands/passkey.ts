/** Shows the forms that a passkey fills in, and fills them in. Without this script they stay hidden. */

function fromBase64url(text: string): ArrayBuffer {
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer
}

function toBase64url(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("")
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")
}

type Listed = {
  readonly id: string
  readonly type: "public-key"
  readonly transports?: AuthenticatorTransport[]
}

type AsJson<T extends { challenge: unknown }, Bytes extends keyof T> = Omit<T, Bytes> & {
  readonly challenge: string
}

type SignOptions = AsJson<PublicKeyCredentialRequestOptions, "challenge" | "allowCredentials">

type MakeOptions = AsJson<PublicKeyCredentialCreationOptions, "challenge" | "user" | "excludeCredentials"> & {
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly excludeCredentials?: readonly Listed[]
}

function listed(credentials: readonly Listed[] | undefined): PublicKeyCredentialDescriptor[] {
  return (credentials ?? []).map((credential) => ({ ...credential, id: fromBase64url(credential.id) }))
}

async function sign(options: SignOptions): Promise<object> {
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: fromBase64url(options.challenge) },
  })
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey chosen")
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    credential.response as AuthenticatorAssertionResponse
  return answer(credential, {
    clientDataJSON: toBase64url(clientDataJSON),
    authenticatorData: toBase64url(authenticatorData),
    signature: toBase64url(signature),
    ...(userHandle && { userHandle: toBase64url(userHandle) }),
  })
}

async function make(options: MakeOptions): Promise<object> {
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: fromBase64url(options.challenge),
      user: { ...options.user, id: fromBase64url(options.user.id) },
      excludeCredentials: listed(options.excludeCredentials),
    },
  })
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey made")
  const response = credential.response as AuthenticatorAttestationResponse
  return answer(credential, {
    clientDataJSON: toBase64url(response.clientDataJSON),
    attestationObject: toBase64url(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  })
}

function answer(credential: PublicKeyCredential, response: object): object {
  const { id, type } = credential
  return { id, rawId: toBase64url(credential.rawId), type, response, clientExtensionResults: {} }
}

async function ask(address: string, form: HTMLFormElement) {
  const token = new FormData(form).get("csrf")
  const response = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ csrf: String(token) }),
    headers: { Accept: "application/json" },
  })
  if (!response.ok) throw new Error("no options")
  return response.json()
}

function prepare(place: HTMLElement): void {
  const form = place.querySelector("form")
  const field = form?.querySelector<HTMLInputElement>("input[name=answer]")
  const stopped = place.querySelector<HTMLElement>("[data-passkey-stopped]")
  const address = place.dataset.options
  if (!form || !field || !stopped || !address) return

  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    stopped.textContent = ""
    try {
      const options = await ask(address, form)
      field.value = JSON.stringify(await (place.dataset.passkey === "create" ? make(options) : sign(options)))
      // Past the listener: the filled form goes the way of every other form.
      form.submit()
    } catch {
      stopped.textContent = stopped.dataset.text ?? ""
    }
  })
  place.querySelector("[data-passkey-otherwise]")?.setAttribute("hidden", "")
  place.querySelector("[data-passkey-form]")?.removeAttribute("hidden")
}

if (window.isSecureContext && "PublicKeyCredential" in window) {
  document.querySelectorAll<HTMLElement>("[data-passkey]").forEach(prepare)
}

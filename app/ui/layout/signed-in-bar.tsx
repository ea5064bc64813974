import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { useFrame } from "#app/ui/layout/use-frame.ts"

/** Who is signed in here, and the way out. */
export function SignedInBar() {
  const { signedInAs } = useFrame()
  const words = useWords().shared.menu
  const { takesOver } = useWords().panel.supporters
  if (!signedInAs) return null
  return (
    <div className="vf-signed-in">
      <p>{words.signedInAs(signedInAs.name)}</p>
      <a className="vf-nav__link" href="/account">
        {words.account}
      </a>
      {signedInAs.beside && (
        <Form action="/panel/change-places">
          <button type="submit" className="vf-nav__link">
            {takesOver(signedInAs.beside)}
          </button>
        </Form>
      )}
      <Form action="/sign-out">
        <button type="submit" className="vf-nav__link">
          {words.signOut}
        </button>
      </Form>
    </div>
  )
}

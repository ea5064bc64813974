import { type MembershipRole, membershipRoles } from "#app/kernel/membership-role.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly legend: string
  readonly value: string | undefined
  readonly problem?: string | undefined
  readonly asHeading?: boolean
}

/** What somebody does at a provider, each with what it lets them see and do. */
export function RoleField({ legend, value, problem, asHeading = false }: Props) {
  const { account, settingUp } = useWords()
  const choices = membershipRoles.map((role: MembershipRole) => ({
    value: role,
    label: account.home.roles[role],
    hint: settingUp.invite.roles[role],
  }))
  return (
    <Radios
      name="role"
      legend={legend}
      choices={choices}
      value={value}
      problem={problem}
      asHeading={asHeading}
    />
  )
}

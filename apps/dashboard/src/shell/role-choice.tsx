import { Checkbox } from "@induction/ui/primitives/checkbox";
import { FieldNotes } from "@induction/ui/primitives/field";
import type { Role } from "./answers.ts";
import styles from "./role-choice.module.css";
import { roleInWords } from "./staff.ts";

const ROLES: readonly { role: Role; hint: string }[] = [
  { role: "applicant", hint: "Keeps their own file in the portal." },
  { role: "advisor", hint: "Sees the applicants assigned to them who consent." },
  { role: "lead", hint: "Sees everybody who consents, and assigns advisors." },
  { role: "admin", hint: "Invites, changes roles, suspends. Sees no files." },
];

interface RoleChoiceProps {
  id: string;
  roles: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
  error?: string | undefined;
}

/** What somebody is in the organisation: any of four roles, at least one. */
export function RoleChoice({ id, roles, onChange, error }: RoleChoiceProps) {
  return (
    <fieldset id={id} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.legend}>Roles</legend>
      <div className={styles.options}>
        {ROLES.map(({ role, hint }) => (
          <Checkbox
            key={role}
            label={roleInWords(role)}
            hint={hint}
            isChecked={roles.includes(role)}
            onCheckedChange={(isChecked) =>
              onChange(
                ROLES.map((each) => each.role).filter((each) =>
                  each === role ? isChecked : roles.includes(each),
                ),
              )
            }
          />
        ))}
      </div>
      <FieldNotes id={id} error={error} />
    </fieldset>
  );
}

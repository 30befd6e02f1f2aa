import type { AccountMember, Role } from "../../shell/answers.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./members.module.css";

function isSharing({ applicant }: AccountMember): boolean {
  return applicant?.consent === "given";
}

/** What ends for others when a member has these roles instead of their own; nothing where nothing does. */
export function EndsWithRoles({ member, roles }: { member: AccountMember; roles: readonly Role[] }) {
  const { name, advises } = member;
  const isLost = (role: Role) => member.roles.includes(role) && !roles.includes(role);
  return (
    <>
      {isLost("advisor") && advises > 0 && (
        <p className={styles.warning} role="status">
          {countOf(advises, "applicant")} of {name} will have no advisor. Give them another one afterwards, in
          the view Applicants.
        </p>
      )}
      {isLost("applicant") && isSharing(member) && (
        <p className={styles.warning} role="status">
          {name} shares a file now. Consent ends: advisors see only the name.
        </p>
      )}
    </>
  );
}

/** What a suspension ends, and what it leaves as it is. */
export function EndsWithSuspension({ member }: { member: AccountMember }) {
  const { name, advises, roles } = member;
  return (
    <>
      {isSharing(member) && (
        <p className={styles.warning}>
          {name} shares a file now. Consent ends: advisors see only the name, also after you let {name} in
          again.
        </p>
      )}
      {roles.includes("advisor") && advises > 0 && (
        <p className={styles.warning}>
          {countOf(advises, "applicant")} {advises === 1 ? "stays" : "stay"} assigned to {name}. To free them,
          take away the role Advisor instead.
        </p>
      )}
    </>
  );
}

/** What does not come back by itself. */
export function AfterResuming({ member: { applicant, name } }: { member: AccountMember }) {
  if (applicant?.consent !== "withdrawn") return null;
  return <p>The file stays closed to advisors until {name} shares it again.</p>;
}

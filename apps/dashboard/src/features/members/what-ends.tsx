import { useQuery } from "@tanstack/react-query";
import type { AccountMember, Role } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { useOrganisation } from "../../shell/session.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./members.module.css";

/** What whoever is suspended may act by. */
const NO_ROLES: readonly Role[] = [];

function isSharing({ applicant }: AccountMember): boolean {
  return applicant?.consent === "given";
}

/** The words of invitations that end; null where none do. */
export function toEndingWords(name: string, invitations: number): string | null {
  if (invitations === 0) return null;
  const [end, them] = invitations === 1 ? ["ends", "it"] : ["end", "them"];
  return `${countOf(invitations, "open invitation")} from ${name} ${end}, because ${name} could not send ${them} any more. The links in the mails stop working.`;
}

/** Which open invitations end when a member has these roles and no others. */
function EndingInvitations({ member, roles }: { member: AccountMember; roles: readonly Role[] }) {
  const { name, userId } = member;
  const asked = { ...useOrganisation(), userId, roles: roles.toSorted() };
  const { data, isError } = useQuery(trpc.members.endings.queryOptions(asked, { staleTime: 0 }));
  if (isError) {
    return <p role="status">It could not be checked whether open invitations from {name} end with this.</p>;
  }
  const words = toEndingWords(name, data?.invitations ?? 0);
  if (words === null) return null;
  return (
    <p className={styles.warning} role="status">
      {words}
    </p>
  );
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
      <EndingInvitations member={member} roles={roles} />
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
      <EndingInvitations member={member} roles={NO_ROLES} />
    </>
  );
}

/** What does not come back by itself. */
export function AfterResuming({ member: { applicant, name } }: { member: AccountMember }) {
  if (applicant?.consent !== "withdrawn") return null;
  return <p>The file stays closed to advisors until {name} shares it again.</p>;
}

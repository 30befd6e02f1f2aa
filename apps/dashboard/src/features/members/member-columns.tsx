import type { Column } from "@induction/ui/patterns/data-table";
import { NameCell } from "@induction/ui/patterns/table";
import { buttonClass } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import { Icon } from "@induction/ui/primitives/icon";
import { Menu } from "@induction/ui/primitives/menu";
import Ban from "lucide-react/icons/ban";
import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import Lock from "lucide-react/icons/lock";
import Mail from "lucide-react/icons/mail";
import UserX from "lucide-react/icons/user-x";
import type { AccountMember, Member } from "../../shell/answers.ts";
import { AssignAdvisor } from "../../shell/assign-advisor.tsx";
import { toDayOf } from "../../shell/dates.ts";
import { roleInWords } from "../../shell/staff.ts";
import { countOf } from "../../shell/words.ts";
import styles from "./members.module.css";

interface ColumnOptions {
  onRoles: (member: AccountMember) => void;
  onSuspension: (member: AccountMember) => void;
}

const CONSENT_WORDS = {
  given: "Consent given",
  waiting: "Waiting for consent",
  withdrawn: "Consent withdrawn",
} as const;

const STATES = {
  active: { word: "Active", icon: Check },
  suspended: { word: "Suspended", icon: Ban },
  invited: { word: "Invited", icon: Mail },
  "no-account": { word: "No account yet", icon: UserX },
} as const satisfies Record<Member["state"], unknown>;

function StateCell({ state }: Pick<Member, "state">) {
  const { word, icon } = STATES[state];
  return (
    <span className={styles.state}>
      <Icon of={icon} size="cell" />
      {word}
    </span>
  );
}

function AdvisingCell({ member: { applicant, advises, name, roles, state } }: { member: Member }) {
  if (state === "invited") return <span className={styles.quiet}>Once they join</span>;
  const isAdvisor = roles.includes("advisor");
  if (applicant === null && !isAdvisor) return <span className={styles.quiet}>Not an applicant</span>;
  return (
    <span className={styles.applicant}>
      {isAdvisor && <span>Advises {countOf(advises, "person", "people")}</span>}
      {applicant !== null && (
        <>
          <AssignAdvisor applicantId={applicant.id} name={name} advisor={applicant.advisor} />
          <span className={styles.consent}>
            {applicant.consent !== "given" && <Icon of={Lock} size="cell" />}
            {CONSENT_WORDS[applicant.consent]}
          </span>
        </>
      )}
    </span>
  );
}

const OWN_ROW = "Your own row";

function hasAccount(member: Member): member is AccountMember {
  return member.userId !== null;
}

function Acts({ member, onRoles, onSuspension }: ColumnOptions & { member: AccountMember }) {
  const { isYou, state, name } = member;
  const unavailable = isYou ? OWN_ROW : undefined;
  return (
    <Menu
      label={`Change ${name}`}
      triggerClassName={buttonClass({ size: "small" })}
      trigger={
        <span className={styles.trigger}>
          Change <Icon of={ChevronDown} size="cell" />
        </span>
      }
      items={[
        { label: "Roles…", onSelect: () => onRoles(member), unavailable },
        {
          label: state === "suspended" ? "Let in again…" : "Suspend…",
          onSelect: () => onSuspension(member),
          startsGroup: true,
          unavailable,
        },
      ]}
    />
  );
}

/** One line for each member. */
export function listMemberColumns(options: ColumnOptions): readonly Column<Member>[] {
  return [
    {
      key: "name",
      head: "Person",
      isRowHead: true,
      cell: ({ name, email, isYou }) => (
        <NameCell detail={email ?? "No e-mail address"}>
          {name} {isYou && <Chip>You</Chip>}
        </NameCell>
      ),
    },
    { key: "roles", head: "Roles", cell: ({ roles }) => roles.map(roleInWords).join(", ") },
    { key: "state", head: "State", cell: ({ state }) => <StateCell state={state} /> },
    { key: "advising", head: "Advising and consent", cell: (member) => <AdvisingCell member={member} /> },
    {
      key: "since",
      head: "Since",
      cell: ({ since }) => <time dateTime={since}>{toDayOf(since)}</time>,
    },
    {
      key: "act",
      head: "Act",
      isHeadHidden: true,
      align: "end",
      onPhone: "end",
      cell: (member) => (hasAccount(member) ? <Acts member={member} {...options} /> : null),
    },
  ];
}

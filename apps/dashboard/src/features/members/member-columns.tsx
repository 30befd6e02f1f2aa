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
import type { Member } from "../../shell/answers.ts";
import { AssignAdvisor } from "../../shell/assign-advisor.tsx";
import { toDayOf } from "../../shell/dates.ts";
import { roleInWords } from "../../shell/staff.ts";
import styles from "./members.module.css";

interface ColumnOptions {
  onRoles: (member: Member) => void;
  onSuspension: (member: Member) => void;
}

const CONSENT_WORDS = {
  given: "Consent given",
  waiting: "Waiting for consent",
  withdrawn: "Consent withdrawn",
} as const;

function ApplicantCell({ member: { applicant, name } }: { member: Member }) {
  if (applicant === null) return <span className={styles.quiet}>Not an applicant</span>;
  return (
    <span className={styles.applicant}>
      <AssignAdvisor applicantId={applicant.id} name={name} advisor={applicant.advisor} />
      <span className={styles.consent}>
        {applicant.consent !== "given" && <Icon of={Lock} size="cell" />}
        {CONSENT_WORDS[applicant.consent]}
      </span>
    </span>
  );
}

const OWN_ROW = "Your own row";

function Acts({ member, onRoles, onSuspension }: ColumnOptions & { member: Member }) {
  const { isYou, isSuspended, name } = member;
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
          label: isSuspended ? "Let in again…" : "Suspend…",
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
        <NameCell detail={email}>
          {name} {isYou && <Chip>You</Chip>}
        </NameCell>
      ),
    },
    { key: "roles", head: "Roles", cell: ({ roles }) => roles.map(roleInWords).join(", ") },
    {
      key: "state",
      head: "State",
      cell: ({ isSuspended }) => (
        <span className={styles.state}>
          <Icon of={isSuspended ? Ban : Check} size="cell" />
          {isSuspended ? "Suspended" : "Active"}
        </span>
      ),
    },
    { key: "advisor", head: "Advisor and consent", cell: (member) => <ApplicantCell member={member} /> },
    {
      key: "joined",
      head: "Joined",
      cell: ({ joinedAt }) => <time dateTime={joinedAt}>{toDayOf(joinedAt)}</time>,
    },
    {
      key: "act",
      head: "Act",
      isHeadHidden: true,
      align: "end",
      onPhone: "end",
      cell: (member) => <Acts member={member} {...options} />,
    },
  ];
}

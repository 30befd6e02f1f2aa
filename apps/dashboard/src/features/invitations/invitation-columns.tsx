import type { Column } from "@induction/ui/patterns/data-table";
import { NameCell } from "@induction/ui/patterns/table";
import { Button } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import Clock from "lucide-react/icons/clock";
import Mail from "lucide-react/icons/mail";
import type { Invitation } from "../../shell/answers.ts";
import { toDayOf } from "../../shell/dates.ts";
import { roleInWords } from "../../shell/staff.ts";
import styles from "./invitations.module.css";

const EASTERN_DAY = new Intl.DateTimeFormat("en-GB", {
  ...{ timeZone: "America/New_York", day: "numeric", month: "short", year: "numeric" },
});

/** The day in the zone of the mail that the invited person has. */
function toEasternDay(instant: string): string {
  return EASTERN_DAY.format(new Date(instant));
}

function StateCell({ invitation: { state, expiresAt } }: { invitation: Invitation }) {
  const isOpen = state === "open";
  return (
    <Chip tone={isOpen ? "plain" : "quiet"} edge={isOpen ? "ink" : "tone"} icon={isOpen ? Mail : Clock}>
      {isOpen ? "Open until" : "Expired"} {toEasternDay(expiresAt)}
    </Chip>
  );
}

interface ColumnOptions {
  onRevoke: (invitation: Invitation) => void;
  /** Whoever sees everybody's invitations is told whose each is. */
  seesAll: boolean;
}

/** One line for each invitation that is open or has run out. */
export function listInvitationColumns({ onRevoke, seesAll }: ColumnOptions): readonly Column<Invitation>[] {
  const columns: readonly (Column<Invitation> | false)[] = [
    {
      key: "name",
      head: "Person",
      isRowHead: true,
      cell: ({ name, email }) => <NameCell detail={email}>{name}</NameCell>,
    },
    { key: "roles", head: "Role", cell: ({ roles }) => roles.map(roleInWords).join(", ") },
    {
      key: "advisor",
      head: "Advisor",
      cell: ({ advisorName, roles }) =>
        advisorName ?? (
          <span className={styles.quiet}>{roles.includes("applicant") ? "Nobody yet" : "Needs none"}</span>
        ),
    },
    seesAll && { key: "by", head: "Invited by", cell: ({ invitedByName }) => invitedByName },
    {
      key: "at",
      head: "Invited",
      cell: ({ createdAt }) => <time dateTime={createdAt}>{toDayOf(createdAt)}</time>,
    },
    { key: "state", head: "State", cell: (invitation) => <StateCell invitation={invitation} /> },
    {
      key: "act",
      head: "Act",
      isHeadHidden: true,
      align: "end",
      onPhone: "end",
      cell: (invitation) => (
        <Button
          size="small"
          aria-label={`Revoke the invitation of ${invitation.name}`}
          onClick={() => onRevoke(invitation)}
        >
          Revoke
        </Button>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}

import type { CountedThough } from "@induction/domain/rules/screens/counted-though";
import type { SetAsideGroup } from "@induction/domain/rules/screens/set-aside";
import type { ReactNode } from "react";
import { Row, RowList } from "../patterns/row-list.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Link } from "../primitives/link.tsx";
import { FreshnessChip } from "./chips.tsx";
import styles from "./set-aside-tray.module.css";

interface SetAsideTrayProps {
  groups: readonly SetAsideGroup[];
  /** The name of a program; its id where the list does not hold it. */
  nameOf: (programId: string) => string;
  /** Rows between what does not count and what counts all the same: the fees that would be wasted. */
  children?: ReactNode;
  /** What counts although something is unknown, by what that is. */
  unknowns: readonly CountedThough[];
  /** How many programs that are. */
  unknownCount: number;
  /** The way to these programs. */
  askLink?: ReactNode;
}

/** What is on a list and does not count: how many, why, which, and how far the fact holds; then what counts though unknown. */
export function SetAsideTray(props: SetAsideTrayProps) {
  const { groups, nameOf, children, unknowns, unknownCount, askLink } = props;
  return (
    <RowList label="Not counted, with the reason">
      {groups.map(({ reason, programIds, evidence }) => (
        <Row
          key={reason}
          start={<Count of={programIds.length} />}
          title={reason}
          detail={
            <span className={styles.names}>
              {programIds.map((id) => (
                <Link key={id} href={`/programs/${id}`}>
                  {nameOf(id)}
                </Link>
              ))}
            </span>
          }
          end={
            evidence !== null && (
              <FreshnessChip freshness={evidence.freshness} detail={evidence.detail ?? undefined} />
            )
          }
        />
      ))}
      {children}
      {unknownCount > 0 && (
        <Row
          tone="sunken"
          start={<Count of={unknownCount} />}
          title={
            <>
              <strong>Counted, though something is unknown.</strong> Unknown is not a no: ask the program.
            </>
          }
          detail={<Unknowns unknowns={unknowns} />}
          end={askLink}
        />
      )}
    </RowList>
  );
}

function Count({ of }: { of: number }) {
  return <span className={styles.count}>{of}</span>;
}

function Unknowns({ unknowns }: Pick<SetAsideTrayProps, "unknowns">) {
  return (
    <ul className={styles.unknowns}>
      {unknowns.map(({ what, how, count }) => (
        <li key={what}>
          <UnknownMark>
            {what}: <strong>{count}</strong>
          </UnknownMark>{" "}
          ({how})
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { toLocalMoment } from "../../shell/dates.ts";
import { useOrganisation } from "../../shell/organisation.ts";

/** As many changes of a record as are asked for at once. */
const LOOKED_AT = 100;

/** Every decision that was recorded among the last changes: when, by whom, and what it said. */
export function DecisionHistory({ screen: { applicantId } }: { screen: PersonScreen }) {
  const { data } = useQuery(
    trpc.history.list.queryOptions({ ...useOrganisation(), applicantId, limit: LOOKED_AT }),
  );
  const decisions = (data?.entries ?? []).filter(({ field }) => field === "course");
  if (decisions.length === 0) return null;
  return (
    <details>
      <summary>What was recorded before</summary>
      <ol>
        {decisions.map(({ id, at, actor, newText }) => (
          <li key={id}>
            {toLocalMoment(at)}
            {actor !== null && `, ${actor.isYou ? "you" : actor.name}`}: {newText ?? "taken back"}
          </li>
        ))}
      </ol>
      <Link href="/history">All changes of your record</Link>
    </details>
  );
}

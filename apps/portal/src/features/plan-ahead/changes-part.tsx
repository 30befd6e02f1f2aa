import { ChangesPanels } from "@induction/ui/ahead/changes-panels";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Link } from "@induction/ui/primitives/link";
import { useQuery } from "@tanstack/react-query";
import type { PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { useOrganisation } from "../../shell/organisation.ts";
import { toPlaceOf } from "../../shell/places.ts";
import { toRuleOf } from "./rule-of.ts";
import { useAskAnew } from "./use-ask-anew.ts";

/** What would change the answer: the smallest sets of levers, and "nothing this season" where that is so. */
export function ChangesPart({ screen }: { screen: PersonScreen }) {
  const query = useQuery({ ...trpc.profile.changes.queryOptions(useOrganisation()), staleTime: 0 });
  useAskAnew(screen, query.refetch);
  return (
    <Loaded query={query} what="What would change your answer" waiting={<SkeletonPanel lines={16} />}>
      {(answer) => (
        <ChangesPanels
          changes={answer.changes}
          ruleOf={toRuleOf(answer)}
          linkTo={(fact, label) => <Link href={toPlaceOf(fact)}>{label}</Link>}
        />
      )}
    </Loaded>
  );
}

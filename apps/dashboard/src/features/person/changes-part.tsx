import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { ChangesPanels } from "@induction/ui/ahead/changes-panels";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PersonChanges, PersonScreen } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { toRuleReference } from "../../shell/rule-reference.ts";
import { useOrganisation } from "../../shell/session.ts";

/** What would change the answer about a person, as they see it themselves. */
export function ChangesPart({ person }: { person: PersonScreen }) {
  const query = useQuery({
    ...trpc.caseload.changes.queryOptions({ ...useOrganisation(), id: person.applicantId }),
    staleTime: 0,
  });
  const { data: answer, refetch } = query;
  const last = useRef(person);
  // Whatever moves the file, a published fact or a new day among it, moves what would change it too.
  useEffect(() => {
    if (last.current === person) return;
    last.current = person;
    void refetch();
  }, [person, refetch]);
  if (answer === undefined) {
    return (
      <NoAnswer query={query} title="What would change the answer did not load">
        <SkeletonPanel lines={16} />
      </NoAnswer>
    );
  }
  return <ChangesPanels changes={answer.changes} ruleOf={toRuleOf(answer)} />;
}

function toRuleOf({ explanations, named }: PersonChanges) {
  const titles = new Map(named.map(({ rule, title }) => [rule, title]));
  return (rule: GuideRuleId) => {
    const explanation = explanations.find((each) => each.rule === rule);
    return explanation === undefined ? { id: rule, title: titles.get(rule) } : toRuleReference(explanation);
  };
}

import type { Program } from "@induction/domain/program/program";
import { FitReasons } from "@induction/ui/advice/fit-reasons";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { Loaded } from "../../shell/loaded.tsx";
import styles from "./fit.module.css";
import { FitSources } from "./fit-sources.tsx";
import { useProposedList } from "./use-proposed-list.ts";

interface FitPanelProps {
  program: Program;
  screen: PersonScreen;
}

/** How one program fits the person: every reason with its source, and its place in the proposed list. */
export function FitPanel({ program, screen }: FitPanelProps) {
  const query = useProposedList(screen);
  const rule = query.data?.explanations.find((explanation) => explanation.rule === "G7");
  return (
    <Panel
      title="How it fits you"
      action={rule !== undefined && <RuleLabel rule={toRuleReference(rule)} />}
      foot="Each reason stands for itself: none is worth points, and none is a chance of matching."
    >
      <Loaded query={query} what="How it fits you" waiting={<SkeletonLines lines={4} />}>
        {(list) => <Fit list={list} program={program} screen={screen} />}
      </Loaded>
    </Panel>
  );
}

function Fit({ list, program, screen }: FitPanelProps & { list: ProposedList }) {
  const place = list.programs.findIndex(({ programId }) => programId === program.id);
  const left = list.leftOut.find(({ programId }) => programId === program.id);
  const reasons = list.programs[place]?.reasons ?? left?.reasons;
  if (reasons === undefined) return <p>It came onto the list of programs a moment ago. Reload the page.</p>;
  return (
    <Stack>
      <FitReasons
        reasons={reasons}
        sourcesOf={(topic) => <FitSources program={program} topic={topic} today={screen.today} />}
      />
      <p className={styles.note}>
        {placeInWords(list, { place, why: left?.why })} <Link href="/programs/proposed">Proposed list</Link>
      </p>
    </Stack>
  );
}

interface Place {
  /** Its place in the proposed list from 0; -1 where it is not in it. */
  readonly place: number;
  readonly why: ProposedList["leftOut"][number]["why"] | undefined;
}

function placeInWords({ programs, isProjected }: ProposedList, { place, why }: Place): string {
  if (place >= 0) {
    return `Number ${place + 1} of the ${programs.length} programs that are proposed to you${isProjected ? " (projected)" : ""}.`;
  }
  if (why === "out-of-reach") return "It is not proposed to you: it is out of reach.";
  if (why === "no-range") return "No list is proposed to you before there is a tier.";
  return "It is not proposed to you: the list has as many programs as the range asks for, and others have more reasons for them.";
}

import type { CourseComparison } from "@induction/domain/planning/courses";
import type { ChecklistState } from "@induction/domain/planning/document-checklist";
import type { RoadmapStep } from "@induction/domain/planning/roadmap";
import type { StatementPartState } from "@induction/domain/planning/statement-plan";
import Ban from "lucide-react/icons/ban";
import Calendar from "lucide-react/icons/calendar";
import Check from "lucide-react/icons/check";
import CircleAlert from "lucide-react/icons/circle-alert";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import Clock from "lucide-react/icons/clock";
import X from "lucide-react/icons/x";
import type { Term } from "../advice/vocabulary.tsx";
import { Chip } from "../primitives/chip.tsx";
import styles from "./ahead.module.css";

/** How a step stands, as a reader sees it: a step whose days have not begun lies ahead. */
type StepLooks = RoadmapStep["state"] | "ahead";

const STEP_TERMS = {
  done: { word: "Done", icon: Check, tone: "plain", edge: "bare" },
  due: { word: "Due", icon: Clock, tone: "plain", edge: "ink" },
  ahead: { word: "Ahead", icon: Calendar, tone: "plain", edge: "bare" },
  overdue: { word: "Overdue", icon: CircleAlert, tone: "plain", edge: "act" },
  "not-needed": { word: "Not needed", icon: Ban, tone: "quiet", edge: "tone" },
  unknown: { word: "Not told", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
} as const satisfies Record<StepLooks, Term>;

const PRECONDITION_TERMS = {
  met: { word: "There", icon: Check, tone: "plain", edge: "bare" },
  missing: { word: "Missing", icon: X, tone: "plain", edge: "ink" },
  unknown: { word: "Not told", icon: CircleQuestionMark, tone: "plain", edge: "dashed" },
} as const satisfies Record<PreconditionState, Term>;

const PART_TERMS = {
  there: PRECONDITION_TERMS.met,
  missing: PRECONDITION_TERMS.missing,
  "not-told": PRECONDITION_TERMS.unknown,
  "not-needed": STEP_TERMS["not-needed"],
} as const satisfies Record<StatementPartState, Term>;

type PreconditionState = CourseComparison["courses"][number]["preconditions"][number]["state"];

function TermChip({ term }: { term: Term }) {
  return (
    <span className={styles.chip}>
      <Chip tone={term.tone} edge={term.edge} icon={term.icon}>
        {term.word}
      </Chip>
    </span>
  );
}

/** How a step of the roadmap stands. */
export function StepChip({ step }: { step: Pick<RoadmapStep, "state" | "hasOpened"> }) {
  const looks: StepLooks = step.state === "due" && !step.hasOpened ? "ahead" : step.state;
  return <TermChip term={STEP_TERMS[looks]} />;
}

/** How a document stands. */
export function DocumentChip({ state }: { state: ChecklistState }) {
  return <TermChip term={STEP_TERMS[state]} />;
}

/** Whether something that a course needs is there. */
export function PreconditionChip({ state }: { state: PreconditionState }) {
  return <TermChip term={PRECONDITION_TERMS[state]} />;
}

/** Whether a part of the personal statement is there. */
export function StatementPartChip({ state }: { state: StatementPartState }) {
  return <TermChip term={PART_TERMS[state]} />;
}

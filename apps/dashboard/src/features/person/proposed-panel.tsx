import type { PlannedProgram } from "@induction/domain/applicant/planned-program";
import { GROUND_LABELS, LEFT_OUT_LABELS } from "@induction/domain/planning/fit-words";
import type { Program } from "@induction/domain/program/program";
import { rangeWords } from "@induction/ui/advice/breadth-gauge";
import { ApplicationChip, ProjectedChip } from "@induction/ui/advice/chips";
import { FitReasons, fitInWords } from "@induction/ui/advice/fit-reasons";
import { RuleLabel } from "@induction/ui/advice/rule-label";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { type ReactNode, useState } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { toDayOf } from "../../shell/dates.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { placeOf } from "../../shell/program-words.ts";
import { toRuleReference } from "../../shell/rule-reference.ts";
import styles from "./programs.module.css";
import type { useProposedList } from "./use-proposed-list.ts";

/** So many are shown at first. */
const SHOWN_AT_FIRST = 5;

interface ProposedPanelProps {
  person: PersonScreen;
  query: ReturnType<typeof useProposedList>;
  /** Undefined until the list has come: then programs go by their keys. */
  programs: readonly Program[] | undefined;
}

/** The list that is proposed to a person, as they see it: to be read. What is taken of it, the person decides. */
export function ProposedPanel({ person, query, programs = [] }: ProposedPanelProps) {
  const { data: list } = query;
  const rule = list?.explanations.find((explanation) => explanation.rule === "G8");
  return (
    <Panel
      title="Proposed list"
      before={list?.isProjected ? <ProjectedChip /> : undefined}
      count={list === undefined ? undefined : list.programs.length}
      action={rule !== undefined && <RuleLabel rule={toRuleReference(rule)} />}
      foot="The person reads the same list in the portal, and decides what of it comes onto their own."
      isFlush
    >
      {list === undefined ? (
        <NoAnswer query={query} title="The proposed list did not load">
          <div className={styles.waiting}>
            <SkeletonLines lines={6} />
          </div>
        </NoAnswer>
      ) : (
        <Proposed list={list} programs={programs} plan={person.applicant.plan} />
      )}
    </Panel>
  );
}

interface ProposedProps {
  list: ProposedList;
  programs: readonly Program[];
  plan: readonly PlannedProgram[];
}

function Proposed({ list, programs, plan }: ProposedProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { range } = list;
  if (range === null) {
    return (
      <Empty title="No list is proposed yet">
        There is neither a tier nor a projection of one. A Step 2 CK result, or recent practice tests, give a
        range.
      </Empty>
    );
  }
  const byId = new Map(programs.map((program) => [program.id, program]));
  const planned = new Map(plan.map((entry) => [entry.programId, entry]));
  const shown = isOpen ? list.programs : list.programs.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.proposed}>
        {listWords(list, plan).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <RowList label="The proposed programs in their order">
        {shown.map(({ programId, reasons }, place) => (
          <ProposedRow
            key={programId}
            place={place}
            program={byId.get(programId)}
            programId={programId}
            end={<OnList planned={planned.get(programId)} />}
          >
            <FitReasons reasons={reasons} isShort />
          </ProposedRow>
        ))}
      </RowList>
      {!isOpen && list.programs.length > SHOWN_AT_FIRST && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setIsOpen(true)}>
            Show ranks {SHOWN_AT_FIRST + 1}–{list.programs.length}
          </Button>
        </div>
      )}
      {list.leftOut.length > 0 && <LeftOut list={list} byId={byId} />}
    </>
  );
}

/** What to know of the list before its programs: how long, where they run out, and whether the person's own rests on an older one. */
function listWords({ range, isProjected, programs, earlier }: ProposedList, plan: ProposedProps["plan"]) {
  if (range === null) return [];
  const asked = rangeWords({ from: range.least, to: range.most, isOpenEnded: range.isOpenAbove });
  const isShort = programs.length < range.least;
  const isOld = earlier !== null && earlier.changed.length > 0 && plan.length > 0;
  return [
    isProjected
      ? `${asked} programs: the range of the tier that practice tests point to.`
      : `${asked} programs are recommended for this case.`,
    ...(isShort
      ? [`Only ${programs.length} are in reach, or may be: the programs run out before the range.`]
      : []),
    ...(isOld
      ? [
          `The person’s own list rests on the proposal of ${toDayOf(earlier.keptAt)}, which is out of date. Changed since: ${earlier.changed.map((ground) => GROUND_LABELS[ground]).join(", ")}.`,
        ]
      : []),
    "More reasons for than against come first, then fewer open questions; where reasons are alike, regions take turns. No reason is worth points.",
  ];
}

interface ProposedRowProps {
  /** Its place from 0; left out for what is not proposed. */
  place?: number;
  program: Program | undefined;
  programId: string;
  end?: ReactNode;
  note?: string;
  children: ReactNode;
}

function ProposedRow({ place, program, programId, end, note, children }: ProposedRowProps) {
  return (
    <Row
      start={place === undefined ? undefined : <span className={styles.rank}>{place + 1}</span>}
      title={
        <>
          <Link href={`/programs/${programId}`}>{program?.name ?? programId}</Link>
          {program !== undefined && (
            <span className={styles.detail}>
              {placeOf(program)} · {program.region}
            </span>
          )}
        </>
      }
      detail={children}
      note={note}
      end={end}
    />
  );
}

function OnList({ planned }: { planned: PlannedProgram | undefined }) {
  return planned === undefined ? "Not on the list" : <ApplicationChip status={planned.status} />;
}

/** Every program that is not proposed, with its reasons. */
function LeftOut({ list, byId }: { list: ProposedList; byId: ReadonlyMap<string, Program> }) {
  const byWhy = [...Map.groupBy(list.leftOut, ({ why }) => why)];
  return (
    <details className={styles.leftOut}>
      <summary>
        Left out, with the reason:{" "}
        {byWhy.map(([why, left]) => `${left.length} ${LEFT_OUT_LABELS[why].toLowerCase()}`).join(", ")}
      </summary>
      <RowList label="Left out, with the reason">
        {list.leftOut.map(({ programId, why, reasons }) => (
          <ProposedRow
            key={programId}
            program={byId.get(programId)}
            programId={programId}
            note={`${LEFT_OUT_LABELS[why]}. ${fitInWords(reasons)}.`}
          >
            <FitReasons reasons={reasons} isShort />
          </ProposedRow>
        ))}
      </RowList>
    </details>
  );
}

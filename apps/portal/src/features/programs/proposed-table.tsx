import { ApplicationChip } from "@induction/ui/advice/chips";
import { FitReasons } from "@induction/ui/advice/fit-reasons";
import { CutLine } from "@induction/ui/patterns/cut-line";
import { type Column, DataTable } from "@induction/ui/patterns/data-table";
import { NameCell } from "@induction/ui/patterns/table";
import { Button } from "@induction/ui/primitives/button";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { toDollars } from "../../shell/words.ts";
import styles from "./fit.module.css";
import { FitSources } from "./fit-sources.tsx";
import type { ProgramRow } from "./program-rows.ts";
import { countPlannedWith, findCost, isTaken, standingInRange, type Taking } from "./proposed-cut.ts";

/** So many are shown at first; the cut and the button reach further. */
const SHOWN_AT_FIRST = 25;

/** One proposed program with its place, from 0. */
interface Line {
  readonly place: number;
  readonly fit: ProposedList["programs"][number];
  readonly row: ProgramRow;
}

interface ProposedTableProps {
  list: ProposedList;
  rows: ReadonlyMap<string, ProgramRow>;
  screen: PersonScreen;
  taking: Taking;
  taken: readonly string[];
  onTakingChange: (change: (taking: Taking) => Taking) => void;
}

/** The proposed programs in their order, each with its reasons; the cut line among them says how far the list goes. */
export function ProposedTable(props: ProposedTableProps) {
  const { list, rows, taking, onTakingChange } = props;
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => toLines(list, rows), [list, rows]);
  const shown = isOpen ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const columns = useColumns(props);
  const moveCut = (cut: number) => onTakingChange(({ choices }) => ({ cut, choices }));
  const cutLine = (
    <CutBand
      {...props}
      onCutChange={moveCut}
      onDrag={(clientY) => moveCut(countAbove(frame.current, clientY))}
    />
  );
  const isCutBelow = taking.cut >= shown.length;
  return (
    <Panel
      title="The proposed programs"
      count={lines.length}
      isFlush
      foot={
        isOpen || lines.length <= SHOWN_AT_FIRST ? undefined : (
          <Button size="small" onClick={() => setIsOpen(true)}>
            Show ranks {SHOWN_AT_FIRST + 1}–{lines.length}
          </Button>
        )
      }
    >
      <div ref={frame}>
        <DataTable
          caption="The proposed programs in their order"
          columns={columns}
          rows={shown}
          keyOf={({ fit }) => fit.programId}
          rowTone={({ place }) => (place < taking.cut ? "plain" : "below")}
          bandBefore={({ place }) => {
            const group = toGroup(list, place);
            const isCutHere = place === taking.cut;
            return group === null && !isCutHere ? null : (
              <>
                {isCutHere && cutLine}
                {group !== null && <p className={styles.group}>{group}</p>}
              </>
            );
          }}
        />
        {isCutBelow && cutLine}
        {isCutBelow && taking.cut > shown.length && (
          <p className={styles.group}>
            Ranks {shown.length + 1}–{taking.cut} are above the line, and folded away.
          </p>
        )}
      </div>
    </Panel>
  );
}

function toLines({ programs }: ProposedList, rows: ReadonlyMap<string, ProgramRow>): readonly Line[] {
  return programs.flatMap((fit, place) => {
    const row = rows.get(fit.programId);
    return row === undefined ? [] : [{ place, fit, row }];
  });
}

/** The heading of a group before its first program: what the range asks for at least, then what widens the list. */
function toGroup({ range, programs }: ProposedList, place: number): string | null {
  if (range === null) return null;
  const core = Math.min(range.least, programs.length);
  if (place === 0) return `The core: 1–${core}, the least that the range asks for`;
  return place === range.least ? `To widen the list: ${place + 1}–${programs.length}` : null;
}

/** How many rows have their middle above a height in the window. */
function countAbove(frame: HTMLElement | null, clientY: number): number {
  const rows = [...(frame?.querySelectorAll("[data-key]") ?? [])];
  return rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < clientY;
  }).length;
}

interface CutBandProps extends ProposedTableProps {
  onCutChange: (cut: number) => void;
  onDrag: (clientY: number) => void;
}

function CutBand({ list, screen, taking, taken, onCutChange, onDrag }: CutBandProps): ReactNode {
  const planned = countPlannedWith(screen.applicant.plan, taken.length);
  const [usd, next] = [findCost(list.fee, planned), findCost(list.fee, planned + 1)];
  const price = usd === null ? "price not found" : toDollars(usd);
  return (
    <CutLine
      count={taking.cut}
      total={list.programs.length}
      label={`${taking.cut} of ${list.programs.length}`}
      onCountChange={onCutChange}
      onDrag={onDrag}
    >
      {planned} planned with these, {price}.{" "}
      {usd !== null && next !== null && `The next one adds ${toDollars(next - usd)}. `}
      <strong>{standingInRange(screen.assessment.breadth.effective + taken.length, list.range)}.</strong>
    </CutLine>
  );
}

function useColumns({ list, screen, taking, onTakingChange }: ProposedTableProps): readonly Column<Line>[] {
  const { plan } = screen.applicant;
  const { fee } = list;
  const { today } = screen;
  // What lists of each length cost: the programs on the list already add nothing.
  const costs = useMemo(() => {
    const listed = new Set(plan.map(({ programId }) => programId));
    let added = 0;
    return list.programs.map(({ programId }) => {
      if (!listed.has(programId)) added += 1;
      return findCost(fee, countPlannedWith(plan, added));
    });
  }, [list.programs, fee, plan]);
  const choose = (programId: string, isChosen: boolean) =>
    onTakingChange(({ cut, choices }) => ({ cut, choices: new Map(choices).set(programId, isChosen) }));
  return [
    {
      key: "name",
      head: "Program",
      isRowHead: true,
      width: "270px",
      cell: (line) => <ProgramName {...line} />,
    },
    {
      key: "why",
      head: "Why it is here",
      onPhone: "title",
      cell: ({ fit, row: { program } }) => (
        <div className={styles.why}>
          <FitReasons
            reasons={fit.reasons}
            sourcesOf={(topic) => <FitSources program={program} topic={topic} today={today} />}
            isShort
          />
        </div>
      ),
    },
    {
      key: "cost",
      head: "Cost so far",
      width: "110px",
      align: "end",
      cell: ({ place }) => {
        const usd = costs[place] ?? null;
        return <span className={styles.cost}>{usd === null ? "Price not found" : toDollars(usd)}</span>;
      },
    },
    {
      key: "take",
      head: "Take",
      width: "110px",
      onPhone: "end",
      cell: ({ place, fit: { programId }, row: { planned, program } }) =>
        planned === null ? (
          <Checkbox
            label={`Take ${program.name}`}
            isLabelHidden
            isChecked={isTaken(taking, programId, place)}
            onCheckedChange={(isChosen) => choose(programId, isChosen)}
          />
        ) : (
          <ApplicationChip status={planned.status} />
        ),
    },
  ];
}

function ProgramName({ place, row: { program, city } }: Line) {
  const where = city === null ? `${program.state}, city not checked` : `${city}, ${program.state}`;
  return (
    <NameCell detail={`${where} · ${program.region}`}>
      <span className={styles.rank}>{place + 1}</span>{" "}
      <Link href={`/programs/${program.id}`} quiet>
        {program.name}
      </Link>
    </NameCell>
  );
}

import { UnknownMark } from "@induction/ui/patterns/states";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { NumberInput } from "@induction/ui/primitives/text-input";
import { useState } from "react";
import type { PersonScreen, ProposedList } from "../../shell/answers.ts";
import { countOf, toDollars } from "../../shell/words.ts";
import styles from "./fit.module.css";
import summary from "./list-summary.module.css";
import { countPlannedWith, findCost, pricesInWords, standingInRange, type Taking } from "./proposed-cut.ts";

interface ProposedCutPanelProps {
  list: ProposedList;
  screen: PersonScreen;
  taking: Taking;
  /** What would come onto the list. */
  taken: readonly string[];
  onCutChange: (cut: number) => void;
}

/** How far down the list to go, with what the list would count and cost then. */
export function ProposedCutPanel({ list, screen, taking, taken, onCutChange }: ProposedCutPanelProps) {
  const { fee, programs } = list;
  const field = useCutField({ cut: taking.cut, total: programs.length, onCutChange });
  const prices = pricesInWords(fee);
  return (
    <Panel title="How far to go">
      <Stack>
        <CutField field={field} total={programs.length} />
        {field.isRefused ? (
          <p>The list still stands at the first {taking.cut}. The sums follow once this number is right.</p>
        ) : (
          <Sums list={list} screen={screen} taken={taken} />
        )}
        {prices !== null && (
          <p className={styles.note}>
            {prices}
            {fee.basisSeason !== null && `, at the prices of season ${fee.basisSeason}`}.
          </p>
        )}
        {fee.note !== null && <p className={styles.note}>{fee.note}</p>}
      </Stack>
    </Panel>
  );
}

/** What is taken in sums, and where it lies beside the range. */
function Sums({ list, screen, taken }: Pick<ProposedCutPanelProps, "list" | "screen" | "taken">) {
  const { applicant, assessment } = screen;
  const { fee, range } = list;
  const planned = countPlannedWith(applicant.plan, taken.length);
  const counted = assessment.breadth.effective + taken.length;
  return (
    <>
      <dl className={summary.counts}>
        <dt>New on your list</dt>
        <dd>{taken.length}</dd>
        <dt>Planned with these</dt>
        <dd>{planned}</dd>
        <dt>Counted of them</dt>
        <dd>{counted}</dd>
        <dt>ERAS fee for all planned</dt>
        <dd>
          <Dollars usd={findCost(fee, planned)} />
        </dd>
        <dt>The next one adds</dt>
        <dd>
          <Next fee={fee} planned={planned} />
        </dd>
      </dl>
      <p>{standingInRange(counted, range)}</p>
    </>
  );
}

function Dollars({ usd }: { usd: number | null }) {
  return usd === null ? <UnknownMark>Price not found</UnknownMark> : toDollars(usd);
}

/** What one program more costs; past the end of the proposal there is none to add. */
function Next({ fee, planned }: { fee: ProposedList["fee"]; planned: number }) {
  const [now, then] = [findCost(fee, planned), findCost(fee, planned + 1)];
  if (fee.usd !== null && planned + 1 >= fee.usd.length) return "no more are proposed";
  return <Dollars usd={now === null || then === null ? null : then - now} />;
}

interface CutFieldOptions {
  readonly cut: number;
  readonly total: number;
  readonly onCutChange: (cut: number) => void;
}

interface CutFieldState {
  readonly text: string;
  /** Whether what stands in the field cannot be a place in the list. */
  readonly isRefused: boolean;
  readonly type: (text: string) => void;
}

/** What stands in the field of the cut: as it was typed, until the cut is moved by other means. */
function useCutField({ cut, total, onCutChange }: CutFieldOptions): CutFieldState {
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: number } | null>(null);
  const text = typed !== null && typed.of === cut ? typed.text : String(cut);
  const findPlace = (of: string) => (/^\d{1,4}$/.test(of.trim()) && Number(of) <= total ? Number(of) : null);
  return {
    text,
    isRefused: findPlace(text) === null,
    type(next) {
      const place = findPlace(next);
      setTyped({ text: next, of: place ?? cut });
      if (place !== null) onCutChange(place);
    },
  };
}

/** The cut as a number. What cannot be a place in the list stays as it was typed, with what to enter. */
function CutField({ field, total }: { field: CutFieldState; total: number }) {
  return (
    <Field
      label="Take the first"
      hint={`Of ${countOf(total, "proposed program")}. The line in the list moves with it, and can be moved itself.`}
      error={field.isRefused ? `Enter a whole number from 0 to ${total}.` : undefined}
    >
      <NumberInput value={field.text} unit="programs" onChange={(event) => field.type(event.target.value)} />
    </Field>
  );
}

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
  const { applicant, assessment } = screen;
  const { fee, programs, range } = list;
  const planned = countPlannedWith(applicant.plan, taken.length);
  const counted = assessment.breadth.effective + taken.length;
  const prices = pricesInWords(fee);
  return (
    <Panel title="How far to go">
      <Stack>
        <CutField cut={taking.cut} total={programs.length} onCutChange={onCutChange} />
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

function Dollars({ usd }: { usd: number | null }) {
  return usd === null ? <UnknownMark>Price not found</UnknownMark> : toDollars(usd);
}

/** What one program more costs; past the end of the proposal there is none to add. */
function Next({ fee, planned }: { fee: ProposedList["fee"]; planned: number }) {
  const [now, then] = [findCost(fee, planned), findCost(fee, planned + 1)];
  if (fee.usd !== null && planned + 1 >= fee.usd.length) return "no more are proposed";
  return <Dollars usd={now === null || then === null ? null : then - now} />;
}

interface CutFieldProps {
  cut: number;
  total: number;
  onCutChange: (cut: number) => void;
}

/** The cut as a number. What cannot be a place in the list stays as it was typed, with what to enter. */
function CutField({ cut, total, onCutChange }: CutFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: number } | null>(null);
  // What was typed stands until the cut is moved by other means.
  const text = typed !== null && typed.of === cut ? typed.text : String(cut);
  const number = Number(text);
  const isPlace = /^\d{1,4}$/.test(text.trim()) && number <= total;
  return (
    <Field
      label="Take the first"
      hint={`Of ${countOf(total, "proposed program")}. The line in the list moves with it, and can be moved itself.`}
      error={isPlace ? undefined : `Enter a whole number from 0 to ${total}.`}
    >
      <NumberInput
        value={text}
        unit="programs"
        onChange={(event) => {
          const next = event.target.value;
          const place = Number(next);
          const isSound = /^\d{1,4}$/.test(next.trim()) && place <= total;
          setTyped({ text: next, of: isSound ? place : cut });
          if (isSound) onCutChange(place);
        }}
      />
    </Field>
  );
}

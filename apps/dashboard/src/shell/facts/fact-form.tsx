import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { Button } from "@induction/ui/primitives/button";
import { Field, FieldNotes } from "@induction/ui/primitives/field";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { Textarea } from "@induction/ui/primitives/textarea";
import Plus from "lucide-react/icons/plus";
import { ClaimFields } from "./claim-fields.tsx";
import type { FactDesk } from "./fact-desk.ts";
import { type ClaimedDraft, type FactDraft, type ToldState, toBlankClaimed } from "./fact-draft.ts";
import styles from "./facts.module.css";
import { type Problems, toControlId } from "./form-problems.ts";

function listStates(
  notDisclosedLabel: string,
): readonly { readonly value: ToldState; readonly label: string }[] {
  return [
    { value: "known", label: "A value" },
    { value: "not-disclosed", label: notDisclosedLabel },
    { value: "disputed", label: "Sources disagree" },
  ];
}

const MOST_CLAIMS = 20;

interface FactFormProps<V> {
  desk: FactDesk<V>;
  draft: FactDraft<V>;
  onChange: (draft: FactDraft<V>) => void;
  problems: Problems;
  today: CalendarDate;
}

/** What is told of a fact, who says so, and why it is changed. */
export function FactForm<V>(props: FactFormProps<V>) {
  const { desk, draft, onChange, problems } = props;
  return (
    <>
      <SegmentedRadio
        id={toControlId("state")}
        label="What the source gives"
        options={listStates(desk.notDisclosedLabel)}
        value={draft.state}
        onValueChange={(state) => onChange(withState(props, state))}
        error={problems.at("state")}
      />
      {draft.state === "disputed" ? <Claims {...props} /> : <OneClaim {...props} />}
      <Field
        id={toControlId("why")}
        label="Why this change"
        hint="May stay empty. Kept with the fact, for other curators."
        error={problems.at("why")}
      >
        <Textarea
          value={draft.why}
          rows={2}
          limit={500}
          onChange={({ target }) => onChange({ ...draft, why: target.value })}
        />
      </Field>
    </>
  );
}

function nextKey({ claims }: FactDraft<unknown>): number {
  return Math.max(...claims.map(({ key }) => key)) + 1;
}

/** A dispute needs a second side at once; the claims of a dispute stay when another state is looked at. */
function withState<V>({ desk, draft, today }: FactFormProps<V>, state: ToldState): FactDraft<V> {
  if (state !== "disputed" || draft.claims.length > 1) return { ...draft, state };
  return { ...draft, state, claims: [...draft.claims, toBlankClaimed(desk, today, nextKey(draft))] };
}

function withClaim<V>(draft: FactDraft<V>, changed: ClaimedDraft<V>): FactDraft<V> {
  const [first, ...rest] = draft.claims;
  const put = (claimed: ClaimedDraft<V>) => (claimed.key === changed.key ? changed : claimed);
  return { ...draft, claims: [put(first), ...rest.map(put)] };
}

function withoutClaim<V>(draft: FactDraft<V>, gone: ClaimedDraft<V>): FactDraft<V> {
  const [first, ...rest] = draft.claims.filter((claimed) => claimed !== gone);
  return first === undefined ? draft : { ...draft, claims: [first, ...rest] };
}

function OneClaim<V>({ desk, draft, onChange, problems, today }: FactFormProps<V>) {
  const [claimed] = draft.claims;
  return (
    <>
      {draft.state === "known" && (
        <desk.ValueFields
          draft={claimed.value}
          onChange={(value) => onChange(withClaim(draft, { ...claimed, value }))}
          path="value"
          problems={problems}
        />
      )}
      <ClaimFields
        kinds={desk.sourceKinds}
        claim={claimed.claim}
        onChange={(claim) => onChange(withClaim(draft, { ...claimed, claim }))}
        path="claim"
        problems={problems}
        today={today}
      />
    </>
  );
}

function Claims<V>(props: FactFormProps<V>) {
  const { desk, draft, onChange, problems, today } = props;
  const id = toControlId("claims");
  return (
    <div id={id} tabIndex={-1} className={styles.claims}>
      {draft.claims.map((claimed, index) => (
        <fieldset key={claimed.key} className={styles.claim}>
          <legend className={styles.claimLabel}>Source {index + 1} says</legend>
          <desk.ValueFields
            draft={claimed.value}
            onChange={(value) => onChange(withClaim(draft, { ...claimed, value }))}
            path={`claims.${index}.value`}
            problems={problems}
          />
          <ClaimFields
            kinds={desk.sourceKinds}
            claim={claimed.claim}
            onChange={(claim) => onChange(withClaim(draft, { ...claimed, claim }))}
            path={`claims.${index}.claim`}
            problems={problems}
            today={today}
          />
          {draft.claims.length > 2 && (
            <Button size="small" onClick={() => onChange(withoutClaim(draft, claimed))}>
              Remove source {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      <FieldNotes id={id} error={problems.at("claims")} />
      {draft.claims.length < MOST_CLAIMS && (
        <Button
          size="small"
          icon={Plus}
          onClick={() =>
            onChange({ ...draft, claims: [...draft.claims, toBlankClaimed(desk, today, nextKey(draft))] })
          }
        >
          Add a source
        </Button>
      )}
    </div>
  );
}

import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { SourceKind } from "@induction/domain/program/fact";
import { SOURCE_KIND_LABELS } from "@induction/domain/program/program-words";
import { findDocument } from "@induction/domain/sources/documents";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Select } from "@induction/ui/primitives/select";
import { DateInput, NumberInput, TextInput } from "@induction/ui/primitives/text-input";
import { Textarea } from "@induction/ui/primitives/textarea";
import { useState } from "react";
import type { ClaimDraft } from "./fact-draft.ts";
import { type Problems, toControlId } from "./form-problems.ts";

interface ClaimFieldsProps {
  /** The kinds of document that can speak of the fact. */
  kinds: readonly SourceKind[];
  claim: ClaimDraft;
  onChange: (claim: ClaimDraft) => void;
  /** Where the claim lies in the edit: "claim", "claims.1.claim". */
  path: string;
  problems: Problems;
  today: CalendarDate;
}

/** Who says so, where it can be read, and when it was read. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { kinds, claim, onChange, path, problems, today } = props;
  const wire = (part: keyof ClaimDraft) => ({
    id: toControlId(`${path}.${part}`),
    error: problems.at(`${path}.${part}`),
  });
  const typed =
    (part: Exclude<keyof ClaimDraft, "kind">) =>
    ({ target }: { target: { value: string } }) =>
      onChange({ ...claim, [part]: target.value });
  return (
    <>
      <Field {...wire("source")} label="Source" hint={sourceHint(claim.source)}>
        <TextInput value={claim.source} autoComplete="off" onChange={typed("source")} />
      </Field>
      <Field {...wire("kind")} label="Kind of source">
        <Select
          options={kinds.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] }))}
          value={claim.kind}
          onValueChange={(kind) => onChange({ ...claim, kind })}
        />
      </Field>
      <Field {...wire("link")} label="Link" hint="Where anybody can read it. Empty where there is no page.">
        <TextInput type="url" value={claim.link} autoComplete="off" onChange={typed("link")} />
      </Field>
      <Field
        {...wire("retrievedOn")}
        label="Read on"
        beside={
          claim.retrievedOn === today ? undefined : (
            <Button size="small" onClick={() => onChange({ ...claim, retrievedOn: today })}>
              Today
            </Button>
          )
        }
      >
        <DateInput value={claim.retrievedOn} max={today} onChange={typed("retrievedOn")} />
      </Field>
      <Field
        {...wire("year")}
        label="Year it shows"
        hint="The year or cycle of the document; empty where none."
      >
        <NumberInput value={claim.year} onChange={typed("year")} />
      </Field>
      <Further {...props} wire={wire} typed={typed} />
    </>
  );
}

function sourceHint(source: string): string {
  const document = findDocument(source);
  return document === null ? "Name of the page or document." : `In the register: ${document.title}.`;
}

interface FurtherProps extends ClaimFieldsProps {
  wire: (part: keyof ClaimDraft) => { id: string; error: string | undefined };
  typed: (part: Exclude<keyof ClaimDraft, "kind">) => (event: { target: { value: string } }) => void;
}

/** What few claims have: kept folded until it is asked for, or holds something. */
function Further({ claim, wire, typed }: FurtherProps) {
  const holdsSome = claim.validFrom !== "" || claim.validTo !== "" || claim.note !== "";
  const [isOpen, setIsOpen] = useState(holdsSome);
  const isRefused = [wire("validFrom"), wire("validTo"), wire("note")].some(
    ({ error }) => error !== undefined,
  );
  if (!(isOpen || isRefused)) {
    return (
      <div>
        <Button tone="quiet" size="small" onClick={() => setIsOpen(true)}>
          Add a note or how long it holds
        </Button>
      </div>
    );
  }
  return (
    <>
      <Field {...wire("note")} label="Note" hint="What else the document says about it.">
        <Textarea value={claim.note} rows={2} onChange={typed("note")} />
      </Field>
      <Field {...wire("validFrom")} label="Valid from">
        <DateInput value={claim.validFrom} onChange={typed("validFrom")} />
      </Field>
      <Field {...wire("validTo")} label="Valid until">
        <DateInput value={claim.validTo} onChange={typed("validTo")} />
      </Field>
    </>
  );
}

import type { Claim, Claimed, Fact } from "@induction/domain/program/fact";
import type { Positions, ProgramFacts, ProgramField } from "@induction/domain/program/program";
import { COLLECTORS_NOTE_LABEL, toCollectorsNote } from "@induction/domain/program/remark-words";
import { joinNotes, toClaim } from "./claims.ts";
import { DISPUTE_READINGS, type DisputeReading, RIVALS, type Rival } from "./dispute.readings.ts";
import type { ProgramRow } from "./program-row.ts";

/** A sentence of the notes that begins with "DISPUTE:" and ends before the next one. */
const DISPUTE = /DISPUTE: (.+?\.)(?= [A-Z]|$)/g;

/** What the notes say against a kept value, sentence by sentence, without the mark. */
export function listDisputes(notes: string | null): readonly string[] {
  return [...(notes ?? "").matchAll(DISPUTE)].flatMap(([, sentence]) => sentence ?? []);
}

function listReadings(id: string): readonly DisputeReading[] {
  return DISPUTE_READINGS[id] ?? [];
}

/** The disputes that concern one field, as a note that quotes them. */
function findDisputeNote(row: ProgramRow, id: string, field: ProgramField): string | null {
  const sentences = listDisputes(row.notes);
  const found = listReadings(id)
    .filter((reading) => reading.fields.includes(field))
    .flatMap(({ because }) => sentences.find((sentence) => sentence.includes(because)) ?? []);
  const quote = toCollectorsNote(found.join(" "));
  return quote === null ? null : `${COLLECTORS_NOTE_LABEL}: ${quote}`;
}

function withNote(claim: Claim, note: string | null): Claim {
  return note === null ? claim : { ...claim, note: joinNotes(claim.note, note) };
}

function toRivalClaim(row: ProgramRow, { source, page }: Rival<unknown>): Claim {
  const link = page === null ? null : (row.facts_source.find((address) => address.includes(page)) ?? null);
  return toClaim(source, { link });
}

/** The fact with what speaks against it: a remark, or the rival claims beside its own. */
function dispute<T>(fact: Fact<T>, note: string | null, rivals: readonly Claimed<T>[]): Fact<T> {
  if (fact.state !== "known" || note === null) return fact;
  const claim = withNote(fact.claim, note);
  if (rivals.length === 0) return { ...fact, claim };
  return { state: "disputed", claims: [{ value: fact.value, claim }, ...rivals] };
}

/** The class size of the program's page, where it counts the same seats as the Match. */
function listSeatRivals({ classSize }: ProgramFacts, id: string): readonly Claimed<Positions>[] {
  const isRival = listReadings(id).some((reading) => reading.isAboutAllSeats);
  return isRival && classSize.state === "known" ? [{ value: classSize.value, claim: classSize.claim }] : [];
}

/**
 * The facts with their disputes. A sentence that no reading knows stays in the program's notes alone.
 */
export function withDisputes(facts: ProgramFacts, row: ProgramRow, id: string): ProgramFacts {
  const noteOf = (field: ProgramField) => findDisputeNote(row, id, field);
  const rivals = RIVALS[id] ?? {};
  const claimed = <T>(list: readonly Rival<T>[] | undefined): readonly Claimed<T>[] =>
    (list ?? []).map((rival) => ({ value: rival.value, claim: toRivalClaim(row, rival) }));
  const classSizes: readonly Claimed<Positions>[] = claimed(rivals.classSize).map(({ value, claim }) => ({
    value: { seats: value, year: null },
    claim,
  }));
  return {
    ...facts,
    city: dispute(facts.city, noteOf("city"), claimed(rivals.city)),
    positions: dispute(facts.positions, noteOf("positions"), listSeatRivals(facts, id)),
    classSize: dispute(facts.classSize, noteOf("classSize"), classSizes),
    visaJ1: dispute(facts.visaJ1, noteOf("visaJ1"), claimed(rivals.visaJ1)),
    visaH1b: dispute(facts.visaH1b, noteOf("visaH1b"), claimed(rivals.visaH1b)),
    scorePolicy: dispute(facts.scorePolicy, noteOf("scorePolicy"), []),
  };
}

/** The notes without the disputes that a disputed fact tells, claim beside claim; null where nothing is left. */
export function withoutToldDisputes(notes: string | null, facts: ProgramFacts, id: string): string | null {
  const told = listReadings(id).filter(({ fields }) =>
    fields.some((field) => facts[field].state === "disputed"),
  );
  const left = (notes ?? "").replaceAll(DISPUTE, (remark) =>
    told.some(({ because }) => remark.includes(because)) ? "" : remark,
  );
  return left.trim() === "" ? null : left.trim().replaceAll("  ", " ");
}

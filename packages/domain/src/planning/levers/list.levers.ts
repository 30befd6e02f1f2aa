import type { InterestEvent } from "../../applicant/interest.ts";
import { isPlanned, type PlannedProgram } from "../../applicant/planned-program.ts";
import { known } from "../../kernel/told.ts";
import { REFERENCE_ALMANAC } from "../../parameters/reference-almanac.ts";
import { readPersonScreen } from "../../rules/read-person-screen.ts";
import { EXCLUDED, getScreenTable } from "../../rules/screens/screen-table.ts";
import { countInWords } from "../../rules/words.ts";
import { asSeries, type Lever, type LeverView } from "./lever.ts";
import { feeForMore, NO_FEE } from "./move-cost.ts";
import { AT_ONCE } from "./move-time.ts";

/** Programs that can take the person, or may, and are not planned; in the order of their ids. */
function listOpenPrograms({ applicant, context }: LeverView): readonly string[] {
  const { catalogue, calendar, almanac = REFERENCE_ALMANAC } = context;
  const table = getScreenTable(catalogue, readPersonScreen(applicant.profile, calendar.season, almanac));
  const planned = new Set(applicant.plan.filter(isPlanned).map(({ programId }) => programId));
  return catalogue.screens
    .filter(({ id }, place) => ((table.codes[place] ?? 0) & EXCLUDED) === 0 && !planned.has(id))
    .map(({ id }) => id);
}

/** As many programs as lack to the least number that the range asks for, among those that are open to the person. */
const PROGRAM_LIST: Lever = {
  id: "program-list",
  title: "The list of programs",
  facts: ["plan"],
  rules: ["G4"],
  findMoves: (view) => {
    const { placement, breadth } = view.reading;
    const lacking = placement.leastAsked.surely - breadth.count.effective;
    if (lacking <= 0) return [];
    const open = listOpenPrograms(view);
    const added = new Set(open.slice(0, lacking));
    if (added.size === 0) return [];
    const since = view.context.asOf;
    const toPlanned = (programId: string): PlannedProgram => ({
      programId,
      status: "planned",
      track: null,
      since,
    });
    return asSeries([
      {
        title: `${countInWords(added.size, "more program")} on the list, of ${open.length} that are open`,
        time: AT_ONCE(view),
        cost: feeForMore(added.size, view),
        note: null,
        apply: (applicant) => ({
          ...applicant,
          plan: [
            ...applicant.plan.filter(({ programId }) => !added.has(programId)),
            ...[...added].map(toPlanned),
          ],
        }),
      },
    ]);
  },
};

/** Programs that cannot take the person and were not applied to yet: their fee would be lost. */
const REMOVE_PROGRAMS: Lever = {
  id: "remove-programs",
  title: "Programs that cannot take the applicant",
  facts: ["plan"],
  rules: ["G5", "G13"],
  findMoves: (view) => {
    const excluded = new Set(view.reading.breadth.count.excluded.map(({ programId }) => programId));
    const isRemovable = ({ programId, status }: PlannedProgram) =>
      status === "planned" && excluded.has(programId);
    const count = view.applicant.plan.filter(isRemovable).length;
    if (count === 0) return [];
    return asSeries([
      {
        title: `${countInWords(count, "program")} out of reach, taken off the list`,
        time: AT_ONCE(view),
        cost: NO_FEE,
        note: null,
        apply: (applicant) => ({
          ...applicant,
          plan: applicant.plan.filter((planned) => !isRemovable(planned)),
        }),
      },
    ]);
  },
};

/** Interest in the planned programs of which nothing is logged. */
const SHOW_INTEREST: Lever = {
  id: "show-interest",
  title: "Interest in the planned programs",
  facts: ["interest"],
  rules: ["G10"],
  findMoves: (view) => {
    const { plan, interest } = view.reading;
    const shown = new Set(interest.map(({ programId }) => programId));
    const silent = plan.filter((planned) => isPlanned(planned) && !shown.has(planned.programId));
    if (silent.length === 0) return [];
    const added = silent.map(
      ({ programId }): InterestEvent => ({
        programId,
        kind: "message",
        on: view.context.asOf,
        nextStep: "",
        nextOn: null,
      }),
    );
    return asSeries([
      {
        title: `Interest shown in ${countInWords(silent.length, "planned program")}, and logged`,
        time: AT_ONCE(view),
        cost: NO_FEE,
        note: null,
        apply: (applicant) => {
          const { interest: before } = applicant.profile;
          const logged = before.state === "known" ? before.value : [];
          return { ...applicant, profile: { ...applicant.profile, interest: known([...logged, ...added]) } };
        },
      },
    ]);
  },
};

/** What can still be done about the list of programs. */
export const LIST_LEVERS: readonly Lever[] = [PROGRAM_LIST, REMOVE_PROGRAMS, SHOW_INTEREST];

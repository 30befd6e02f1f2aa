import {
  STATEMENT_PART_LABELS,
  STATEMENT_PARTS,
  type StatementPart,
} from "@induction/domain/applicant/statement";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";
import styles from "./choices.module.css";

/** The parts in the order of the checklist, so that the order of ticking never looks like a change. */
type PartsDraft = readonly StatementPart[];

function Fields({ draft, onChange, idOf }: FieldsProps<PartsDraft>) {
  return (
    <fieldset className={styles.choices} id={idOf("")}>
      <legend className={styles.legend}>What does your statement have by now? Tick what is in it.</legend>
      {STATEMENT_PARTS.map((part) => (
        <Checkbox
          key={part}
          label={STATEMENT_PART_LABELS[part]}
          hint={part === "difficulty" ? "Only after a failed exam or a low score." : undefined}
          isChecked={draft.includes(part)}
          onCheckedChange={(isChecked) =>
            onChange(STATEMENT_PARTS.filter((each) => (each === part ? isChecked : draft.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}

/** Which parts the personal statement has. */
export const statementPartsForm: FactForm<PartsDraft> = {
  fact: "statementParts",
  title: "Parts of the statement",
  why: "The guide’s checklist. The plan shows what is still missing.",
  Fields,
  toDraft: ({ statementParts }) => toldOr(statementParts, []),
  read: (draft) => ({ fact: "statementParts", value: known(draft) }),
  now: ({ statementParts }) => ({ fact: "statementParts", value: statementParts }),
  untold: { fact: "statementParts", value: unknown },
  describe: ({ statementParts }) =>
    describeTold(statementParts, (parts) =>
      parts.length === 0 ? ["None of the parts yet"] : parts.map((part) => STATEMENT_PART_LABELS[part]),
    ),
};

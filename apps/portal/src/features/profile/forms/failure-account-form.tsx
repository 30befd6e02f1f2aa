import {
  ACCOUNT_PART_LABELS,
  ACCOUNT_PARTS,
  type AccountPart,
  type FailureAccount,
  isPartWritten,
} from "@induction/domain/applicant/statement";
import { known, toldOr, unknown } from "@induction/domain/kernel/told";
import { countWords, listSelfCriticisms } from "@induction/domain/planning/self-criticism";
import { ACCOUNT_QUESTIONS } from "@induction/domain/planning/statement-plan";
import { SelfCriticisms } from "@induction/ui/ahead/statement-panels";
import { Field } from "@induction/ui/primitives/field";
import { Stack } from "@induction/ui/primitives/layout";
import { Textarea } from "@induction/ui/primitives/textarea";
import { countOf } from "../../../shell/words.ts";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";

const NOTHING_WRITTEN: FailureAccount = { happened: "", learned: "", changed: "", improved: "" };

/** Longest part that is kept; the advice is far shorter. */
const LONGEST_PART = 2000;

/** How many words the whole account has, as it would be read. */
function countAll(account: FailureAccount): number {
  return ACCOUNT_PARTS.reduce((words, part) => words + countWords(account[part]), 0);
}

function Fields({ draft, onChange, errorAt, idOf }: FieldsProps<FailureAccount>) {
  return (
    <Stack>
      {ACCOUNT_PARTS.map((part) => (
        <Stack key={part} gap="small">
          <Field
            id={idOf(part)}
            label={ACCOUNT_PART_LABELS[part]}
            hint={ACCOUNT_QUESTIONS[part]}
            error={errorAt(part)}
          >
            <Textarea
              rows={3}
              value={draft[part]}
              onChange={(event) => onChange({ ...draft, [part]: event.target.value })}
            />
          </Field>
          <SelfCriticisms found={listSelfCriticisms(draft[part])} />
        </Stack>
      ))}
      <output aria-live="off">
        {countOf(countAll(draft), "word")} in all. The plan says how long it should be, and checks it again.
      </output>
    </Stack>
  );
}

function describeAccount(account: FailureAccount): readonly string[] {
  const written = ACCOUNT_PARTS.filter((part) => isPartWritten(account, part));
  if (written.length === 0) return ["Nothing written"];
  return written.map((part: AccountPart) => `${ACCOUNT_PART_LABELS[part]}: ${account[part].trim()}`);
}

/** The one account of a failure that serves statement and interview alike. It is checked, and never written for anybody. */
export const failureAccountForm: FactForm<FailureAccount> = {
  fact: "failureAccount",
  title: "Account of a failure",
  why: "Only after a failed exam: the same short story in statement and interview. Write it in English: our check for harsh words reads no other language. Advisors with whom you share your record can read it.",
  Fields,
  toDraft: ({ failureAccount }) => toldOr(failureAccount, NOTHING_WRITTEN),
  read(draft, reader) {
    const tooLong = ACCOUNT_PARTS.filter((part) => draft[part].length > LONGEST_PART);
    for (const part of tooLong) {
      reader.refuse(part, `At most ${LONGEST_PART} characters. Shorten this text.`);
    }
    return tooLong.length > 0 ? undefined : { fact: "failureAccount", value: known(draft) };
  },
  now: ({ failureAccount }) => ({ fact: "failureAccount", value: failureAccount }),
  untold: { fact: "failureAccount", value: unknown },
  describe: ({ failureAccount }) => describeTold(failureAccount, describeAccount),
};

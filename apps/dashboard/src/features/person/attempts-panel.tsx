import type { ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import type { Profile } from "@induction/domain/applicant/profile";
import { UnknownMark } from "@induction/ui/patterns/states";
import { PlainTable } from "@induction/ui/patterns/table";
import { Icon } from "@induction/ui/primitives/icon";
import { Panel } from "@induction/ui/primitives/panel";
import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { toDate } from "../../shell/dates.ts";
import styles from "./facts.module.css";

const EXAMS = [
  { key: "step1", label: "Step 1" },
  { key: "step2ck", label: "Step 2 CK" },
  { key: "step3", label: "Step 3" },
  { key: "step2cs", label: "Step 2 CS" },
] as const satisfies readonly { key: keyof Profile; label: string }[];

/** Each exam with every attempt. A failed one stays, whatever came after. */
export function AttemptsPanel({ profile }: { profile: Profile }) {
  return (
    <Panel title="Exams" isFlush>
      <PlainTable caption="Exams and attempts">
        <thead>
          <tr>
            <th scope="col">Exam</th>
            <th scope="col">Taken on</th>
            <th scope="col">Result</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {EXAMS.map(({ key, label }) => (
            <Attempts key={key} label={label} fact={profile[key]} />
          ))}
        </tbody>
      </PlainTable>
    </Panel>
  );
}

function Attempts({ label, fact }: { label: string; fact: Profile["step1"] | Profile["step2cs"] }) {
  if (fact.state !== "known" || fact.value.length === 0) {
    return (
      <tr>
        <th scope="row">{label}</th>
        <td colSpan={3}>
          {fact.state === "unknown" && <UnknownMark>Not told yet</UnknownMark>}
          {fact.state === "not-applicable" && <span className={styles.quiet}>Does not apply</span>}
          {fact.state === "known" && "No attempt"}
        </td>
      </tr>
    );
  }
  return fact.value.map((attempt, index) => (
    // Attempts have no identity of their own: their place in the list is what they are.
    <tr key={`${attempt.takenOn}-${attempt.result}-${attempt.score}`}>
      <th scope="row">
        {label}
        {fact.value.length > 1 && <span className={styles.quiet}> · attempt {index + 1}</span>}
      </th>
      <Attempt attempt={attempt} />
    </tr>
  ));
}

function Attempt({ attempt: { takenOn, result, score } }: { attempt: ExamAttempt }) {
  const hasPassed = result === "pass";
  return (
    <>
      <td>{takenOn === null ? <UnknownMark>Day not told</UnknownMark> : toDate(takenOn)}</td>
      <td>
        <Icon of={hasPassed ? Check : X} size="cell" />{" "}
        <span className={hasPassed ? undefined : styles.failed}>{hasPassed ? "Passed" : "Failed"}</span>
      </td>
      <td>{score ?? <span className={styles.quiet}>No score told</span>}</td>
    </>
  );
}

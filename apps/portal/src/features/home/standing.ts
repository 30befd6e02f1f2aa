import type { Letter } from "@induction/domain/applicant/letter";
import type { DueDate, PersonScreen } from "../../shell/answers.ts";

/** Letters that should lie in the portal by now, the longest overdue first. */
export function listOverdueLetters({
  dates,
  letters,
}: Pick<PersonScreen, "dates" | "letters">): readonly { readonly letter: Letter; readonly date: DueDate }[] {
  return dates.flatMap((date) => {
    const row = letters.find(({ letter }) => letter.id === date.letterId);
    return date.isOverdue && row !== undefined ? [{ letter: row.letter, date }] : [];
  });
}

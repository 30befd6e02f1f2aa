import type { Member } from "../../shell/answers.ts";
import { roleInWords } from "../../shell/staff.ts";

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** The members whose name, address or roles hold every typed word, in any order and without regard to accents. */
export function findMembers(members: readonly Member[], typed: string): readonly Member[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return members;
  return members.filter(({ name, email, roles }) => {
    const text = plain(`${name} ${email} ${roles.map(roleInWords).join(" ")}`);
    return words.every((word) => text.includes(word));
  });
}

import { NameCell } from "@induction/ui/patterns/table";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { memo } from "react";
import { AppLink } from "../../shell/app-link.tsx";
import { listNameParts } from "../../shell/match-parts.ts";
import styles from "./name-cell.module.css";

interface PersonNameProps {
  name: string;
  href: string;
  /** What was looked for: its places in the name are marked. */
  search: string;
  /** Whose the person is, for whoever sees other people's caseloads. */
  detail: string | undefined;
  hasChanged: boolean;
}

/** A person's name, leading to their page. */
export const PersonName = memo(function PersonName(props: PersonNameProps) {
  const { name, href, search, detail, hasChanged } = props;
  return (
    <NameCell detail={detail}>
      <AppLink href={href}>{search === "" ? name : <Found name={name} search={search} />}</AppLink>
      {hasChanged && <VisuallyHidden> (changed)</VisuallyHidden>}
    </NameCell>
  );
});

function Found({ name, search }: Pick<PersonNameProps, "name" | "search">) {
  return listNameParts(name, search).map(({ text, isMatch }, place) =>
    isMatch ? (
      // A piece of a name has no identity but its place.
      <mark key={place} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

import { NameCell } from "@induction/ui/patterns/table";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import { memo } from "react";
import { AppLink } from "../../shell/app-link.tsx";

interface PersonNameProps {
  name: string;
  href: string;
  /** Whose the person is, for whoever sees other people's caseloads. */
  detail: string | undefined;
  hasChanged: boolean;
}

/** A person's name, leading to their page. */
export const PersonName = memo(function PersonName({ name, href, detail, hasChanged }: PersonNameProps) {
  return (
    <NameCell detail={detail}>
      <AppLink href={href}>{name}</AppLink>
      {hasChanged && <VisuallyHidden> (changed)</VisuallyHidden>}
    </NameCell>
  );
});

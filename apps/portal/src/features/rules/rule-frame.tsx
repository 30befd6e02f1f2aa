import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Stack } from "@induction/ui/primitives/layout";
import type { ReactNode } from "react";

interface RuleFrameProps {
  /** Whether the frame of a person who is signed in stands around the page. */
  isFramed: boolean;
  /** Where the page sits: a link to the list. */
  crumb?: ReactNode;
  title: string;
  detail?: ReactNode;
  children: ReactNode;
}

/** The head and the body of a page about rules, within the frame of the portal or alone. */
export function RuleFrame({ isFramed, crumb, title, detail, children }: RuleFrameProps) {
  if (isFramed) {
    return (
      <>
        <PageHeader crumb={crumb} title={title} detail={detail} />
        <PageBody width="narrow">{children}</PageBody>
      </>
    );
  }
  return (
    <Stack gap="large">
      <header>
        {crumb}
        <h1>{title}</h1>
        {detail !== undefined && <p>{detail}</p>}
      </header>
      {children}
    </Stack>
  );
}

import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { LinkButton } from "@induction/ui/primitives/button";

/** An address where nothing is. */
export function MissingPage() {
  return (
    <>
      <title>Page not found · Induction</title>
      <PageHeader
        title="Page not found"
        detail="Nothing stands at this address. The link may be old or cut short."
      />
      <PageBody>
        <div>
          <LinkButton href="/">Go to the first page</LinkButton>
        </div>
      </PageBody>
    </>
  );
}

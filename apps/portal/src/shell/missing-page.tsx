import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { LinkButton } from "@induction/ui/primitives/button";
import { AppFrame } from "./app-frame.tsx";
import { PlainPage } from "./plain-page.tsx";
import { listApplicantMemberships, useSession } from "./session.ts";

const WHY = "Nothing stands at this address. The link may be old or cut short.";

interface MissingPageProps {
  /** Where to go on from here; the first page where nothing nearer is known. */
  back?: { readonly href: string; readonly label: string };
}

const FIRST_PAGE = { href: "/", label: "Go to the first page" };

/** An address where nothing is, within the frame. */
export function MissingPage({ back = FIRST_PAGE }: MissingPageProps) {
  return (
    <>
      <title>Page not found · Induction</title>
      <PageHeader title="Page not found" detail={WHY} />
      <PageBody>
        <div>
          <LinkButton href={back.href}>{back.label}</LinkButton>
        </div>
      </PageBody>
    </>
  );
}

/** An address that no page of ours has: in the frame for whoever has one, on a plain page for others. */
export function UnknownAddressPage() {
  const { person } = useSession();
  if (person !== null && listApplicantMemberships(person).length > 0) {
    return (
      <AppFrame person={person}>
        <MissingPage />
      </AppFrame>
    );
  }
  return (
    <PlainPage>
      <title>Page not found · Induction</title>
      <h1>Page not found</h1>
      <p>{WHY}</p>
      <div>
        <LinkButton href="/">Go to the first page</LinkButton>
      </div>
    </PlainPage>
  );
}

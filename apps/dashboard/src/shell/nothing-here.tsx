import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { TopBar } from "@induction/ui/patterns/top-bar";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { Failure } from "./failure.tsx";

/** An address without a page, or with one that the reader's roles do not open. */
export function NothingHere() {
  return (
    <>
      <title>Nothing here · Induction</title>
      <PageHeader surface="bar" title="Nothing here" />
      <PageBody density="dashboard" width="narrow">
        <Panel>
          <p>
            This page does not exist, or your role does not open it. Check the address, or go to{" "}
            <Link href="/">the start of the dashboard</Link>.
          </p>
        </Panel>
      </PageBody>
    </>
  );
}

/** For people who are signed in and have no work here. */
export function NoStaffRole({ name }: { name: string }) {
  return (
    <>
      <title>Dashboard · Induction</title>
      <TopBar homeHref="/" />
      <main id="content">
        <PageHeader title="The dashboard is for advisors and curators" />
        <PageBody width="narrow">
          <Panel>
            <p>
              {name}, your account has no role that opens anything here. If you advise applicants, ask the
              administrator of your organization to add the role. Your own application is in{" "}
              <a href="/">the portal</a>.
            </p>
          </Panel>
        </PageBody>
      </main>
    </>
  );
}

/** When not even the first answer came. */
export function CannotStart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <>
      <title>Dashboard · Induction</title>
      <TopBar homeHref="/" />
      <main id="content">
        <PageHeader title="Dashboard" />
        <PageBody width="narrow">
          <Panel>
            <Failure title="The dashboard did not load" error={error} onRetry={onRetry} />
          </Panel>
        </PageBody>
      </main>
    </>
  );
}

/** When a page breaks: the frame around it stands. */
export function BrokenPage() {
  return (
    <>
      <PageHeader surface="bar" title="This page did not load" />
      <PageBody density="dashboard" width="narrow">
        <Panel>
          <p>
            Something in the page failed, or a new version of the dashboard was put in place since you opened
            it. Nothing that was saved is lost.
          </p>
          <Button onClick={() => window.location.reload()}>Reload the page</Button>
        </Panel>
      </PageBody>
    </>
  );
}

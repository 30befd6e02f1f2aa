import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { Empty } from "@induction/ui/patterns/states";
import { LinkButton } from "@induction/ui/primitives/button";
import { Panel } from "@induction/ui/primitives/panel";

/** The page of a program that the list does not hold. */
export function NoSuchProgram() {
  return (
    <>
      <title>Program · Induction</title>
      <PageHeader surface="bar" title="No such program" />
      <PageBody density="dashboard" width="narrow">
        <Panel>
          <Empty
            title="This program is not in the list"
            action={<LinkButton href="/programs">All programs</LinkButton>}
          >
            Its address may have changed. Search for its name in the list.
          </Empty>
        </Panel>
      </PageBody>
    </>
  );
}

import { toAppError } from "@induction/client/app-error";
import { AccountSummary } from "@induction/ui/patterns/app-shell";
import { Button } from "@induction/ui/primitives/button";
import { Link } from "@induction/ui/primitives/link";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import LogOut from "lucide-react/icons/log-out";
import { lazy, Suspense } from "react";
import styles from "./account.module.css";
import type { Person } from "./answers.ts";
import { trpc } from "./api.ts";
import { useOrganisation } from "./organisation.ts";
import { hasDashboard, listApplicantMemberships } from "./session.ts";

const OrganisationSelect = lazy(async () => {
  const { OrganisationSelect: component } = await import("./organisation-select.tsx");
  return { default: component };
});

/** Who is signed in, where, and the ways out: the dashboard for those who have one, and signing out. */
export function Account({ person }: { person: Person }) {
  const memberships = listApplicantMemberships(person);
  const { orgId } = useOrganisation();
  const current = memberships.find((membership) => membership.orgId === orgId);
  return (
    <AccountSummary name={person.name} detail={current?.orgName ?? person.email}>
      {memberships.length > 1 && (
        <Suspense>
          <OrganisationSelect memberships={memberships} />
        </Suspense>
      )}
      <div className={styles.ways}>
        {hasDashboard(person) && <Link href="/dashboard/">Dashboard</Link>}
        <SignOutButton />
      </div>
    </AccountSummary>
  );
}

function SignOutButton() {
  const signOut = useMutation(
    trpc.session.signOut.mutationOptions({
      // A whole new page: nothing of this person is left in memory.
      onSuccess: () => window.location.assign("/"),
      onError: (error) =>
        showToast({ message: `You are still signed in. ${toAppError(error).message}`, outcome: "failed" }),
    }),
  );
  return (
    <Button
      tone="quiet"
      size="small"
      icon={LogOut}
      pending={signOut.isPending}
      pendingLabel="Signing out…"
      className={styles.signOut}
      onClick={() => signOut.mutate()}
    >
      Sign out
    </Button>
  );
}

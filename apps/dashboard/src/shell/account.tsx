import { ThemeSwitch } from "@induction/ui/patterns/theme-switch";
import { Button } from "@induction/ui/primitives/button";
import { Field } from "@induction/ui/primitives/field";
import { Popover } from "@induction/ui/primitives/popover";
import { Select } from "@induction/ui/primitives/select";
import { useMutation } from "@tanstack/react-query";
import Keyboard from "lucide-react/icons/keyboard";
import LogOut from "lucide-react/icons/log-out";
import styles from "./account.module.css";
import { queryClient, trpc } from "./api.ts";
import { useGo } from "./app-link.tsx";
import type { Staff } from "./session.ts";
import { listStaffMemberships, standingInWords } from "./staff.ts";

interface AccountProps {
  staff: Staff;
  onShowShortcuts: () => void;
}

/** Who is signed in, as what and where, and what they can do about it. */
export function Account({ staff, onShowShortcuts }: AccountProps) {
  const { person, membership } = staff;
  const standing = standingInWords(person, membership);
  return (
    <Popover
      label="Your account"
      triggerClassName={styles.trigger}
      trigger={
        <>
          <span className={styles.name}>{person.name}</span>
          <span>{standing}</span>
        </>
      }
    >
      {(close) => (
        <div className={styles.card}>
          <div>
            <p className={styles.title}>{person.name}</p>
            <p className={styles.detail}>{person.email}</p>
            <p className={styles.detail}>{standing}</p>
          </div>
          <OrganisationChoice staff={staff} />
          <ThemeSwitch />
          <div className={styles.acts}>
            <Button
              icon={Keyboard}
              onClick={() => {
                close();
                onShowShortcuts();
              }}
            >
              Keyboard shortcuts
            </Button>
            <SignOut />
          </div>
          <p className={styles.detail}>
            <a href="/">Go to the applicant portal</a>
          </p>
        </div>
      )}
    </Popover>
  );
}

function OrganisationChoice({ staff: { person, membership } }: { staff: Staff }) {
  const go = useGo();
  const memberships = listStaffMemberships(person);
  if (membership === null) return null;
  if (memberships.length === 1) return <p className={styles.detail}>{membership.orgName}</p>;
  return (
    <Field label="Organization">
      <Select
        options={memberships.map(({ orgId, orgName }) => ({ value: orgId, label: orgName }))}
        value={membership.orgId}
        onValueChange={(orgId) => go(`/?org=${orgId}`)}
      />
    </Field>
  );
}

function SignOut() {
  const signOut = useMutation(
    trpc.session.signOut.mutationOptions({
      onSuccess: () => {
        queryClient.clear();
        window.location.assign("/");
      },
    }),
  );
  return (
    <>
      <Button
        icon={LogOut}
        pending={signOut.isPending}
        pendingLabel="Signing out…"
        onClick={() => signOut.mutate()}
      >
        Sign out
      </Button>
      {signOut.isError && (
        <p role="alert" className={styles.detail}>
          You are still signed in: we could not reach the server. Try again.
        </p>
      )}
    </>
  );
}

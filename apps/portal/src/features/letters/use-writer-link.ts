import { toAppError } from "@induction/client/app-error";
import { showToast } from "@induction/ui/state/toasts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { keepChange } from "../../shell/my-screen.tsx";
import { useOrganisation } from "../../shell/organisation.ts";

/** Making, mailing and taking back the private link for the writer of a letter. */
export function useWriterLink(id: string) {
  const organisation = useOrganisation();
  const [url, setUrl] = useState<string | null>(null);
  const keep = (changed: Parameters<typeof keepChange>[1]) => keepChange(organisation, changed);
  const make = useMutation(
    trpc.letters.makeLink.mutationOptions({
      onSuccess: async (changed) => {
        setUrl(`${window.location.origin}/letter/${changed.token}`);
        await keep(changed);
      },
    }),
  );
  const mail = useMutation(
    trpc.letters.mailLink.mutationOptions({
      onSuccess: async (changed) => {
        setUrl(null);
        await keep(changed);
      },
    }),
  );
  const revoke = useMutation(
    trpc.letters.revokeLink.mutationOptions({
      onSuccess: async (changed) => {
        showToast({ message: "The link is taken back. It does not work any more." });
        await keep(changed);
      },
    }),
  );
  const error = make.error ?? mail.error ?? revoke.error;
  const failure = error === null ? null : toAppError(error);
  const addressError = failure?.fieldErrors.find(({ path }) => path === "to")?.message;
  const forget = () => {
    for (const each of [make, mail, revoke]) if (each.isError) each.reset();
  };
  return {
    /** The link that was just made; it is told once. */
    url,
    isMaking: make.isPending,
    isMailing: mail.isPending,
    isRevoking: revoke.isPending,
    failure: addressError === undefined ? failure : null,
    addressError,
    forget,
    make() {
      forget();
      make.mutate({ ...organisation, id });
    },
    mail(to: string, writer: string) {
      forget();
      mail.mutate(
        { ...organisation, id, to },
        { onSuccess: () => showToast({ message: `The link is on its way to ${writer}.` }) },
      );
    },
    revoke() {
      forget();
      revoke.mutate({ ...organisation, id });
    },
  };
}

import { toAppError } from "@induction/client/app-error";
import { Field } from "@induction/ui/primitives/field";
import { Link } from "@induction/ui/primitives/link";
import { TextInput } from "@induction/ui/primitives/text-input";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { PlainPage } from "../../shell/plain-page.tsx";
import { AccessForm, findFieldError } from "./access-form.tsx";
import { AccessNotice } from "./access-notice.tsx";

/** Asks for a link that sets a new password. */
export function AskForResetPage() {
  const ask = useMutation(trpc.session.requestReset.mutationOptions());
  const [email, setEmail] = useState("");
  const failure = ask.error === null ? null : toAppError(ask.error);
  return (
    <PlainPage>
      <title>New password · Induction</title>
      {ask.isSuccess ? (
        <AccessNotice title="Look into your mail">
          <p>
            If there is an account for <strong>{ask.variables.email}</strong>, a message is on its way. The
            link in it works once and for a short time.
          </p>
          <p>Nothing came? Look into the folder for unwanted mail, or check the address and ask again.</p>
          <Link href="/sign-in">Back to sign in</Link>
        </AccessNotice>
      ) : (
        <AccessForm
          title="Set a new password"
          lead={<p>Enter the address of your account. We send a link to it.</p>}
          failure={failure}
          isPending={ask.isPending}
          submitLabel="Send the link"
          pendingLabel="Sending…"
          onSubmit={() => ask.mutate({ email })}
          foot={<Link href="/sign-in">Back to sign in</Link>}
        >
          <Field label="E-mail address" error={findFieldError(failure, "email")}>
            <TextInput
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Field>
        </AccessForm>
      )}
    </PlainPage>
  );
}

import { Cookie } from "lucia";
import { isSecretShaped } from "./secrets.ts";

/** The cookies of this site, as lines for `Set-Cookie`. */
export interface Cookies {
  /** The session id that a request brings, unproven. */
  findSessionId(header: string | null): string | null;
  /** The device token that a request brings, unproven. */
  findDeviceToken(header: string | null): string | null;
  setSession(sessionId: string, maxAgeSeconds: number): string;
  clearSession(): string;
  setDevice(token: string): string;
}

const deviceMaxAgeDays = 180;
const daySeconds = 24 * 3600;

/** How long an unused device stays known. */
export const deviceMaxAgeSeconds = deviceMaxAgeDays * daySeconds;

/**
 * The cookies for a site reached over https, or over plain http on one's own machine.
 *
 * `__Host-` makes the browser insist on Secure, on Path=/ and on no Domain, so that no neighbouring site can set or read
 * them; browsers refuse that prefix without https.
 */
export function createCookies({ isSecure }: { isSecure: boolean }): Cookies {
  const prefix = isSecure ? "__Host-" : "";
  const sessionName = `${prefix}induction`;
  const deviceName = `${prefix}induction-device`;
  const write = (name: string, value: string, maxAge: number): string =>
    new Cookie(name, value, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: isSecure,
      maxAge,
    }).serialize();

  return {
    findSessionId: (header) => findCookie(header, sessionName),
    findDeviceToken: (header) => {
      const token = findCookie(header, deviceName);
      return token !== null && isSecretShaped(token) ? token : null;
    },
    setSession: (sessionId, maxAgeSeconds) => write(sessionName, sessionId, maxAgeSeconds),
    clearSession: () => write(sessionName, "", 0),
    setDevice: (token) => write(deviceName, token, deviceMaxAgeSeconds),
  };
}

/** Our values need no decoding; decoding what a stranger sends could throw. */
function findCookie(header: string | null, name: string): string | null {
  const start = `${name}=`;
  const pair = header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return pair === undefined ? null : pair.slice(start.length);
}

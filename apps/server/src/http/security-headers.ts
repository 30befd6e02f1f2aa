import { secureHeaders } from "hono/secure-headers";

/**
 * The headers of every answer. Scripts, styles, fonts and calls come from our own origin alone; nobody may frame us;
 * the address of a page, which may hold a token, is never told to another site.
 * @param isSecure whether people reach us by https: only then may a browser insist on it
 */
export function securityHeaders(isSecure: boolean) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // Positions of pop-overs are set as style attributes.
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    strictTransportSecurity: isSecure ? "max-age=63072000; includeSubDomains" : false,
    xFrameOptions: "DENY",
    crossOriginEmbedderPolicy: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  });
}

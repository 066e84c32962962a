import { lazyPart } from "#components/shell/lazy-part.tsx";

/** The provider that an admin describes in a form of its own. */
export const CUSTOM_HTTP = "custom-http";

/** That form, fetched when it is first shown. */
export const GatewayForm = lazyPart(() => import("./gateway-form.tsx").then((part) => part.GatewayForm));

import { TextLinkGone } from "#components/text-link/text-link-page.tsx";

export default TextLinkGone;

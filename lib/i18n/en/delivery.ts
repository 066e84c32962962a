import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";

/** `what` happened to a text, which ends a sentence ("Not delivered: …"), and what to do about it, a sentence or two. */
type ReasonWords = { what: string; todo: string };

/** What people read of each reason. */
export const delivery = {
  reason: {
    unreachable: {
      what: "the phone is off or out of reach",
      todo: "Try again later, or call.",
    },
    "memory-full": {
      what: "the phone’s memory is full",
      todo: "Try again later, or call.",
    },
    landline: {
      what: "this number cannot receive texts",
      todo: "Call it, or ask for a mobile number.",
    },
    "bad-number": {
      what: "the number does not exist",
      todo: "Check the number with the contact.",
    },
    "not-in-use": {
      what: "the number is no longer in use",
      todo: "Ask the contact for a new number.",
    },
    "recipient-barred": {
      what: "the contact’s subscription does not take texts",
      todo: "Call, or ask them to speak to their operator.",
    },
    "recipient-barred-for-now": {
      what: "the contact’s subscription takes no texts for now",
      todo: "Try again tomorrow, or call.",
    },
    "contact-blocked": {
      what: "the contact is blocked",
      todo: "Lift the block to text them.",
    },
    "quiet-hours": {
      what: "it is quiet hours where the contact is",
      todo: "It goes out by itself when they end.",
    },
    "opted-out": {
      what: "the contact opted out",
      todo: "You can text them again after they text START.",
    },
    "opted-out-at-provider": {
      what: "the contact opted out with our provider",
      todo: "You can text them again after they text START.",
    },
    "opt-out-wish": {
      what: "the contact may have asked to opt out",
      todo: "Decide in the conversation what they meant, then send it again.",
    },
    blocked: {
      what: "blocked by the operator",
      todo: "Call, or ask an admin to raise it with the provider.",
    },
    filtered: {
      what: "stopped by the operator’s spam filter",
      todo: "Write it differently, without links or capitals.",
    },
    "not-delivered": {
      what: "the operator could not deliver it",
      todo: "Try again later, or call.",
    },
    "deleted-by-operator": {
      what: "the operator deleted it",
      todo: "Try again later, or call.",
    },
    "operator-error": {
      what: "the operator had a fault",
      todo: "Try again in a few minutes.",
    },
    "routing-error": {
      what: "the provider could not reach the operator",
      todo: "Try again in a few minutes.",
    },
    "no-route": {
      what: "the provider does not reach this operator",
      todo: "Ask an admin to raise it with the provider.",
    },
    expired: {
      what: "not reached in time",
      todo: "The phone may be off. Try again later, or call.",
    },
    "content-rejected": {
      what: "the provider refused what is written",
      todo: "Write it differently.",
    },
    "too-long": {
      what: "it is too long for this provider",
      todo: "Split it into shorter texts.",
    },
    "empty-text": {
      what: "the text is empty",
      todo: "Write something, then send.",
    },
    "encoding-unsupported": {
      what: "some characters cannot be sent here",
      todo: "Leave out emoji and special characters.",
    },
    "media-unsupported": {
      what: "this number cannot send attachments",
      todo: "Send a link instead.",
    },
    "media-rejected": {
      what: "the attachment was not accepted",
      todo: "Send a smaller file, or a link.",
    },
    "sender-rejected": {
      what: "the provider does not let us text from this number",
      todo: "Ask an admin to check the number with the provider.",
    },
    "sender-unregistered": {
      what: "our number is not registered for texting there",
      todo: "Ask an admin to register it with the provider.",
    },
    "sender-kind-unsupported": {
      what: "this kind of number cannot text there",
      todo: "Use another of our numbers.",
    },
    "number-retired": {
      what: "our number is out of service",
      todo: "Use another of our numbers.",
    },
    "no-provider": {
      what: "no provider carries our number",
      todo: "Ask an admin to connect the number.",
    },
    "credentials-rejected": {
      what: "the provider refused our sign-in",
      todo: "Ask an admin to renew the account’s credentials.",
    },
    "account-suspended": {
      what: "the provider has suspended our account",
      todo: "Ask an admin to speak to the provider.",
    },
    "account-unusable": {
      what: "our provider account is not set up",
      todo: "Ask an admin to enter its credentials again.",
    },
    "configuration-error": {
      what: "our provider account is not set up right",
      todo: "Ask an admin to check it with the provider.",
    },
    quota: {
      what: "our provider account is used up",
      todo: "Ask an admin to top it up, then retry.",
    },
    "country-blocked": {
      what: "our provider account may not text this country",
      todo: "Ask an admin to have the country opened.",
    },
    "too-fast": {
      what: "too many texts at once",
      todo: "Try again in a minute.",
    },
    "provider-busy": {
      what: "the provider is busy",
      todo: "Try again in a few minutes.",
    },
    "provider-error": {
      what: "the provider had a fault",
      todo: "Try again in a few minutes.",
    },
    "provider-unreachable": {
      what: "the provider could not be reached",
      todo: "Try again in a few minutes.",
    },
    "provider-rejected": {
      what: "the provider refused it",
      todo: "Ask an admin: the provider’s code is in the details.",
    },
    "sending-paused": {
      what: "all sending is paused",
      todo: "It goes out when an admin resumes sending.",
    },
    "number-paused": {
      what: "our number is paused",
      todo: "It goes out when an admin resumes the number.",
    },
    "provider-resting": {
      what: "the provider is in trouble",
      todo: "It is tried again by itself.",
    },
    "waited-too-long": {
      what: "it waited too long to be sent",
      todo: "Send it again if it still holds.",
    },
    "outcome-unknown": {
      what: "the provider did not answer",
      todo: "Retry may send it twice. Ask the contact first.",
    },
    restored: {
      what: "restored from a backup",
      todo: "It may have been sent before. Ask the contact first.",
    },
    "no-final-report": {
      what: "the operator never said",
      todo: "Ask the contact whether it came.",
    },
    "no-report": {
      what: "no report came",
      todo: "It was sent. Ask the contact whether it came.",
    },
    "reports-unsupported": {
      what: "the operator does not report",
      todo: "Ask the contact whether it came.",
    },
    "unknown-report": {
      what: "the provider’s report is not clear",
      todo: "Ask the contact whether it came.",
    },
  } satisfies Record<DeliveryReason, ReasonWords>,
} as const;

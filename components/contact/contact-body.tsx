import type { Contact } from "#lib/contract/contact.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { AddressesSection } from "./addresses-section.tsx";
import { BlockSection } from "./block-section.tsx";
import { ConsentSection } from "./consent-section.tsx";
import { ConversationsSection } from "./conversations-section.tsx";
import { EarlierSection } from "./earlier-section.tsx";
import { FieldsSection } from "./fields-section.tsx";
import { NotesSection } from "./notes-section.tsx";
import { TagsSection } from "./tags-section.tsx";

/** What is known about a contact, the most asked first. */
export function ContactBody({ contact, conversation }: { contact: Contact; conversation: Conversation }) {
  return (
    <>
      {contact.block ? (
        <BlockSection
          contact={contact}
          block={contact.block}
          name={contact.name ?? conversation.contact.addressText}
        />
      ) : null}
      <ConsentSection contact={contact} conversation={conversation} />
      <FieldsSection contact={contact} />
      <TagsSection conversation={conversation} />
      <AddressesSection contact={contact} here={conversation.contact.address} />
      <ConversationsSection contact={contact} hereId={conversation.id} />
      <NotesSection contact={contact} />
      <EarlierSection conversationId={conversation.id} />
    </>
  );
}

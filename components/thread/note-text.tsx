import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { meQuery } from "#lib/client/queries/me.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { MessageText } from "./message-text.tsx";
import { splitMentions } from "./split-mentions.ts";

/** What a note says; colleagues named in it are bold, and who reads it is marked. */
export function NoteText({ text }: { text: string }) {
  const { data: members = [] } = useQuery(membersQuery());
  const { data: me } = useQuery(meQuery());
  return splitMentions(text, members).map((piece, index) => {
    if (piece.mentioned === null)
      return (
        <Fragment key={index}>
          <MessageText text={piece.text} />
        </Fragment>
      );
    const isMe = piece.mentioned === me?.id;
    return (
      <b
        key={index}
        className={isMe ? "rounded-tag bg-note-line px-0.5 font-semibold" : "font-semibold text-note-text"}
      >
        {piece.text}
      </b>
    );
  });
}

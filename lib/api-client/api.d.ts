// Made by `npm run twoway -- client --to FILE`: not changed by hand.
export interface paths {
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List conversations */
        get: operations["getConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the inbox views */
        get: operations["getConversationsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a conversation */
        get: operations["getConversationsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign to a member or team */
        put: operations["putConversationsIdAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close */
        put: operations["putConversationsIdClosure"];
        post?: never;
        /** Reopen */
        delete: operations["deleteConversationsIdClosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Snooze until a time */
        put: operations["putConversationsIdSnooze"];
        post?: never;
        /** End a snooze */
        delete: operations["deleteConversationsIdSnooze"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark as read, up to a seq */
        put: operations["putConversationsIdReadMark"];
        post?: never;
        /** Mark as unread */
        delete: operations["deleteConversationsIdReadMark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the tags */
        put: operations["putConversationsIdTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the episodes */
        get: operations["getConversationsIdEpisodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/reply-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the other numbers that a reply can go out from */
        get: operations["getConversationsIdReplyNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show my draft */
        get: operations["getConversationsIdDraft"];
        /** Save my draft */
        put: operations["putConversationsIdDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages, newest first */
        get: operations["getConversationsIdMessages"];
        put?: never;
        /** Reply or add a note */
        post: operations["postConversationsIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Text someone (the Idempotency-Key header is the clientId) */
        post: operations["postMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a text that is not sent yet */
        delete: operations["deleteMessagesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a failed text again */
        post: operations["postMessagesIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a text's attempts and reports */
        get: operations["getMessagesIdDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send all failed texts of a conversation again */
        post: operations["postConversationsIdRetries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a picture or file (the body, as it is) to send it in a reply here */
        post: operations["postConversationsIdMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a picture or file */
        get: operations["getMediaId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch a picture or file again that could not be fetched; answers its message */
        post: operations["postMediaIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contacts, or find them by a part of name or number, or by any spelling of an address */
        get: operations["getContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a contact */
        get: operations["getContactsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a contact's name, fields or notes */
        patch: operations["patchContactsId"];
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge another contact into this one (leads and admins) */
        post: operations["postContactsIdMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a merge back */
        delete: operations["deleteContactsIdMergesMergeId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consent ledger, newest first */
        get: operations["getContactsIdConsent"];
        put?: never;
        /** Record a consent or its end */
        post: operations["postContactsIdConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Block a contact: their texts are kept as evidence and reach nobody */
        put: operations["putContactsIdBlock"];
        post?: never;
        /** Lift a contact's block */
        delete: operations["deleteContactsIdBlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/blocked-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a contact texted while blocked, newest first (leads and admins) */
        get: operations["getContactsIdBlockedTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/opt-out-wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide a text that looks like a wish to opt out */
        put: operations["putConversationsIdOptOutWish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/consent.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consent ledger of a contact as CSV */
        get: operations["getContactsIdConsentCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole consent ledger as CSV (admins, leads) */
        get: operations["getConsentEntriesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consent words of all numbers, or of one (admins) */
        get: operations["getConsentWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-words/{word}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a consent word, or bring a removed one back (admins) */
        put: operations["putConsentWordsWord"];
        post?: never;
        /** Remove a consent word that no law fixes (admins) */
        delete: operations["deleteConsentWordsWord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts that answer consent words (admins) */
        get: operations["getConsentConfirmations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-confirmations/{language}/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a confirmation (admins) */
        put: operations["putConsentConfirmationsLanguageFamily"];
        post?: never;
        /** Go back to the confirmation that ships (admins) */
        delete: operations["deleteConsentConfirmationsLanguageFamily"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules about consent (admins) */
        get: operations["getConsentRules"];
        /** Change the rules about consent (admins) */
        put: operations["putConsentRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name or availability */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password; every other sign-in ends */
        put: operations["putMePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out everywhere */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["getMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a member's name, role, cap or teams */
        patch: operations["patchMembersId"];
        trace?: never;
    };
    "/api/v1/members/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let a member in no longer, and hand over what they own */
        put: operations["putMembersIdDeactivation"];
        post?: never;
        /** Let a member in again */
        delete: operations["deleteMembersIdDeactivation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List open invitations */
        get: operations["getInvites"];
        put?: never;
        /** Invite someone by a one-time link */
        post: operations["postInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an invitation a new link and seven more days */
        post: operations["postInvitesIdRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation */
        delete: operations["deleteInvitesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set the cap of open conversations a member */
        patch: operations["patchOrganisation"];
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List teams */
        get: operations["getTeams"];
        put?: never;
        /** Make a team */
        post: operations["postTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a team; another takes over what it has */
        delete: operations["deleteTeamsId"];
        options?: never;
        head?: never;
        /** Rename a team */
        patch: operations["patchTeamsId"];
        trace?: never;
    };
    "/api/v1/teams/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a team would leave behind */
        get: operations["getTeamsIdHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who is in a team and who leads it */
        put: operations["putTeamsIdMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which teams serve a number, and its default team */
        put: operations["putNumbersIdTeams"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tags */
        get: operations["getTags"];
        put?: never;
        /** Make a tag */
        post: operations["postTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many conversations wear each tag */
        get: operations["getTagsUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a tag */
        delete: operations["deleteTagsId"];
        options?: never;
        head?: never;
        /** Rename a tag */
        patch: operations["patchTagsId"];
        trace?: never;
    };
    "/api/v1/tags/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Merge a tag into another */
        put: operations["putTagsIdMerger"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List saved replies */
        get: operations["getSavedReplies"];
        put?: never;
        /** Add a saved reply */
        post: operations["postSavedReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a saved reply */
        put: operations["putSavedRepliesId"];
        post?: never;
        /** Delete a saved reply */
        delete: operations["deleteSavedRepliesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the runs of the last days have come */
        get: operations["getAutomationsIdFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people answered to its questions in the runs of the last days: counts, scores, newest words */
        get: operations["getAutomationsIdAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/answers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every run that was answered, one column a question, as CSV */
        get: operations["getAutomationsIdAnswersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automation-keywords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each keyword began an automation in the last days, by number */
        get: operations["getAutomationKeywords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automation-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List runs of an automation, a phone number or a conversation */
        get: operations["getAutomationRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automation-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a run with everything it did */
        get: operations["getAutomationRunsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/automation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a text did what it did, or was sent */
        get: operations["getMessagesIdAutomation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List automations */
        get: operations["getAutomations"];
        put?: never;
        /** Make an automation */
        post: operations["postAutomations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an automation, its draft and what is not right with it */
        get: operations["getAutomationsId"];
        put?: never;
        post?: never;
        /** Delete an automation; say what becomes of those in it */
        delete: operations["deleteAutomationsId"];
        options?: never;
        head?: never;
        /** Rename an automation */
        patch: operations["patchAutomationsId"];
        trace?: never;
    };
    "/api/v1/automations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the draft */
        put: operations["putAutomationsIdDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was published */
        get: operations["getAutomationsIdVersions"];
        put?: never;
        /** Publish the draft */
        post: operations["postAutomationsIdVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let it begin nothing more */
        put: operations["putAutomationsIdPause"];
        post?: never;
        /** Let it begin again */
        delete: operations["deleteAutomationsIdPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a draft on a phone that does not exist: nothing is sent or kept */
        post: operations["postAutomationsIdTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which of the last 1,000 texts a draft would have begun at */
        post: operations["postAutomationsIdDryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/call-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where another system calls to begin it, with its secret */
        get: operations["getAutomationsIdCallAddress"];
        /** Give it another secret for calls */
        put: operations["putAutomationsIdCallAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automations/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin it for a phone number; the secret of its call address is the bearer */
        post: operations["postAutomationsIdCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ready-made-automations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List automations that are ready to be taken */
        get: operations["getReadyMadeAutomations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automation-secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List secrets, by name */
        get: operations["getAutomationSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/automation-secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a secret that look-ups and tickets send */
        put: operations["putAutomationSecretsName"];
        post?: never;
        /** Forget a secret */
        delete: operations["deleteAutomationSecretsName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The broadcasts, newest first */
        get: operations["getBroadcasts"];
        put?: never;
        /** Begin a broadcast as a draft (leads and admins) */
        post: operations["postBroadcasts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a broadcast */
        get: operations["getBroadcastsId"];
        put?: never;
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteBroadcastsId"];
        options?: never;
        head?: never;
        /** Change a draft */
        patch: operations["patchBroadcastsId"];
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sending it now would come to: people, segments, time, what is held */
        get: operations["getBroadcastsIdEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its people would get, one by one */
        get: operations["getBroadcastsIdPreviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Text it to one phone, to try it */
        post: operations["postBroadcastsIdTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send a draft off: at once, at its time, or once somebody else approves */
        put: operations["putBroadcastsIdSubmission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve a broadcast that somebody else sent off */
        put: operations["putBroadcastsIdApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hold what has not left */
        put: operations["putBroadcastsIdPause"];
        post?: never;
        /** Go on sending */
        delete: operations["deleteBroadcastsIdPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End it for good; before its time it is a draft again */
        put: operations["putBroadcastsIdStop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where its people stand, with replies and opt-outs */
        get: operations["getBroadcastsIdResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its people, with what became of each */
        get: operations["getBroadcastsIdRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcasts/{id}/recipients.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: operations["getBroadcastsIdRecipientsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/broadcast-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Above how many people a broadcast needs a second person’s yes */
        get: operations["getBroadcastApproval"];
        /** Change that (admins) */
        put: operations["putBroadcastApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List votes with their results, newest first (leads and admins) */
        get: operations["getPolls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a vote and its results */
        get: operations["getPollsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switch the public page of the results on or off */
        put: operations["putPollsIdWall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/votes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every vote, one a phone, as CSV */
        get: operations["getPollsIdVotesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/polls/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draws among those who voted, newest first, with who won (leads and admins) */
        get: operations["getPollsIdDraws"];
        put?: never;
        /** Draw winners among those who voted, each phone with the same chance */
        post: operations["postPollsIdDraws"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draws/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the next in the order of a draw win in the stead of one */
        post: operations["postDrawsIdReplacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of subscribers */
        get: operations["getLists"];
        put?: never;
        /** Make a list (leads and admins) */
        post: operations["postLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a list */
        get: operations["getListsId"];
        put?: never;
        post?: never;
        /** Put a list away */
        delete: operations["deleteListsId"];
        options?: never;
        head?: never;
        /** Change a list, or give it a public form */
        patch: operations["patchListsId"];
        trace?: never;
    };
    "/api/v1/lists/{id}/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many joined, left and were on a list, by day */
        get: operations["getListsIdSizes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on a list, newest first */
        get: operations["getListsIdSubscribers"];
        put?: never;
        /** Put someone on a list, with how they agreed */
        post: operations["postListsIdSubscribers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/subscribers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on a list, as CSV */
        get: operations["getListsIdSubscribersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/subscribers/{subscriberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take someone off a list */
        delete: operations["deleteListsIdSubscribersSubscriberId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports of a list */
        get: operations["getListsIdImports"];
        put?: never;
        /** Import people from a CSV file, which is the body */
        post: operations["postListsIdImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what its lines came to */
        get: operations["getListsIdImportsImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports/{importId}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of an import that were not taken, with why */
        get: operations["getListsIdImportsImportIdRefusedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people asked about their personal data, the one due first at the top (admins) */
        get: operations["getPrivacyRequests"];
        put?: never;
        /** Write down such a wish */
        post: operations["postPrivacyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settle it: done, or refused with why */
        put: operations["putPrivacyRequestsIdSettlement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase a person everywhere, for good */
        post: operations["postContactsIdErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/personal-data.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is held of a person */
        get: operations["getContactsIdPersonalDataJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/personal-data.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page to read */
        get: operations["getContactsIdPersonalDataHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep all that is held of a contact, whatever anybody asks */
        put: operations["putContactsIdLegalHold"];
        post?: never;
        /** Lift that */
        delete: operations["deleteContactsIdLegalHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hidden-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which numbers in texts that come in are made illegible before they are stored (admins) */
        get: operations["getHiddenNumbers"];
        /** Choose which numbers are made illegible, in what comes from now on (admins) */
        put: operations["putHiddenNumbers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long texts and files are kept, and what the last thirty nights emptied (admins) */
        get: operations["getRetention"];
        /** Set how long texts and files are kept, from the next night on (admins) */
        put: operations["putRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks (admins) */
        get: operations["getWebhooks"];
        put?: never;
        /** Make a webhook; its secret is shown this once */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a webhook and how it fares */
        get: operations["getWebhooksId"];
        put?: never;
        post?: never;
        /** Delete a webhook */
        delete: operations["deleteWebhooksId"];
        options?: never;
        head?: never;
        /** Change a webhook, or switch it off and on */
        patch: operations["patchWebhooksId"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a webhook another secret; for a day both sign */
        put: operations["putWebhooksIdSecret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test */
        post: operations["postWebhooksIdTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went there, or is to go, the newest first */
        get: operations["getWebhooksIdDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery: what is sent, and each answer */
        get: operations["getWebhooksIdDeliveriesDeliveryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again: one delivery, or all of a stretch of time */
        post: operations["postWebhooksIdReplays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["getApiKeys"];
        put?: never;
        /** Make an API key; it is shown this once */
        post: operations["postApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["deleteApiKeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members and what they have open, in the teams one leads */
        get: operations["getWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign many conversations; each has its own outcome */
        post: operations["postAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/spread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spread conversations evenly over the members who are available */
        post: operations["postAssignmentsSpread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pause a number's sending (admins) */
        put: operations["putNumbersIdPause"];
        post?: never;
        /** Resume a number's sending; ends a drain, too (admins) */
        delete: operations["deleteNumbersIdPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/drain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send what is queued, hold what is written since, then pause the number (admins) */
        put: operations["putNumbersIdDrain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/bulk-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hold a number's bulk; people's replies go out (admins) */
        put: operations["putNumbersIdBulkHold"];
        post?: never;
        /** Let a number's bulk go on (admins) */
        delete: operations["deleteNumbersIdBulkHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sending-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pause all sending (admins) */
        put: operations["putSendingPause"];
        post?: never;
        /** Resume sending; numbers paused by themselves stay so (admins) */
        delete: operations["deleteSendingPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts a second, queues, provider calls and webhooks now (admins; leads: of their numbers) */
        get: operations["getTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers the asker's teams serve */
        get: operations["getNumbers"];
        put?: never;
        /** Take a number into service on a provider account (admins) */
        post: operations["postNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holds up everybody's desk now */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts that no conversation took, newest first (admins) */
        get: operations["getQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a text's segments, as the composer does */
        post: operations["postSegments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all numbers with who carries them and how they fare (admins) */
        get: operations["getNumbersOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a number to another provider account (admins) */
        put: operations["putNumbersIdAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have the provider bring a number's texts here, where its API allows that (admins) */
        put: operations["putNumbersIdWebhooks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test a number live: begin, or ask whether the text with the code has come, and answer it (admins) */
        post: operations["postNumbersIdTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a number out of service (admins) */
        put: operations["putNumbersIdRetirement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how a number sends (admins) */
        patch: operations["patchNumbersId"];
        trace?: never;
    };
    "/api/v1/numbers/{id}/standby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let another account carry a number when its own cannot (admins) */
        put: operations["putNumbersIdStandby"];
        post?: never;
        /** End a number's standby account (admins) */
        delete: operations["deleteNumbersIdStandby"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send all failed texts of a number again, 200 a call */
        post: operations["postNumbersIdRetries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the providers that accounts can be opened with, and what each asks for (admins) */
        get: operations["getProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List provider accounts and how they fare (admins) */
        get: operations["getProviderAccounts"];
        put?: never;
        /** Add a provider account: its credentials are tried at once (admins) */
        post: operations["postProviderAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a provider account's rate (admins) */
        patch: operations["patchProviderAccountsId"];
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace a provider account's credentials: they are tried at once (admins) */
        put: operations["putProviderAccountsIdCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers an account has at its provider, where its API tells them (admins) */
        get: operations["getProviderAccountsIdNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/custom-http/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a custom gateway's mapping on a sample: what would be stored or called (admins) */
        post: operations["postProviderAccountsCustomHttpPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with numbers and accounts now (admins) */
        get: operations["getHealthAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alert-listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads and admins, and who of them is told at once of what goes wrong (admins) */
        get: operations["getAlertListeners"];
        /** Choose who is told at once of what goes wrong (admins) */
        put: operations["putAlertListeners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a number fares (admins) */
        get: operations["getNumbersIdHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a provider account fares (admins) */
        get: operations["getProviderAccountsIdHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the provider now whether an account's credentials work (admins) */
        post: operations["postProviderAccountsIdChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provider-accounts/{id}/refused-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provider's calls that were refused lately, without texts, numbers and secrets (admins) */
        get: operations["getProviderAccountsIdRefusedCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/numbers/{id}/text-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make the link that fills in a text to a number; the same text gives the same link (admins) */
        put: operations["putNumbersIdTextLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/text-links/{id}/qr.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR code of a link as PNG (admins) */
        get: operations["getTextLinksIdQrPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/text-links/{id}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR code of a link as SVG (admins) */
        get: operations["getTextLinksIdQrSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulator/handsets/{address}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a simulated handset has really received, oldest first */
        get: operations["getSimulatorHandsetsAddressMessages"];
        put?: never;
        /** Text one of our numbers from a simulated handset */
        post: operations["postSimulatorHandsetsAddressMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulator/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture or file that a handset sent */
        get: operations["getSimulatorMediaId"];
        /** Put a picture or file (the body, as it is) at the simulator, for a handset to send */
        put: operations["putSimulatorMediaId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulator/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers that a simulated handset can text */
        get: operations["getSimulatorNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulator/orders/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order of the demo's shop, for look-ups to find */
        get: operations["getSimulatorOrdersReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "message.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of message.received, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.queued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of message.queued, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of message.status-changed, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of conversation.opened, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of conversation.reopened, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of conversation.assigned, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.tagged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of conversation.tagged, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of conversation.closed, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of contact.changed, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "consent.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of consent.changed, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "list.joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of list.joined, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "list.left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of list.left, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.notified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of automation.notified, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of automation.started, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.step-taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of automation.step-taken, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of automation.answered, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "automation.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of automation.ended, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "alert.raised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of alert.raised, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "alert.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of alert.ended, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vote.cast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to webhooks that hear of vote.cast, signed as Standard Webhooks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            responses: {
                /** @description Taken: any 2xx. All else is tried again for three days; 410 ends it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        WebhookPayload: {
            type: string;
            /** Format: date-time */
            timestamp: string;
            data: {
                by: {
                    kind: string;
                    /** Format: uuid */
                    id: string | null;
                };
                /** Format: uuid */
                contactId: string | null;
                address: string | null;
                conversation: {
                    /** Format: uuid */
                    id: string;
                    status: string;
                    /** Format: uuid */
                    teamId: string | null;
                    /** Format: uuid */
                    assigneeId: string | null;
                    number: string;
                    address: string;
                    /** Format: uuid */
                    contactId: string | null;
                } | null;
                message: {
                    /** Format: uuid */
                    id: string;
                    seq: number;
                    /** @enum {string} */
                    direction: "in" | "out";
                    text: string;
                    status: string;
                    author: string;
                    createdAt: string;
                } | null;
                automation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** Format: uuid */
                    runId: string;
                } | null;
                step: {
                    id: string;
                    kind: string;
                    outcome: string;
                    detail: {
                        [key: string]: string;
                    };
                } | null;
                vote: {
                    /** Format: uuid */
                    pollId: string;
                    question: string;
                    option: string;
                    castAt: string;
                } | null;
            } & {
                [key: string]: unknown;
            };
        };
        MemberRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TeamRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MessageParts: {
            total: number;
            missing: {
                number: number;
                at: number;
            }[];
            /** Format: date-time */
            completedAt: string | null;
        };
        Block: {
            reason: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string | null;
            by: {
                /** @enum {string} */
                kind: "member" | "key";
                /** Format: uuid */
                id: string;
                name: string | null;
            };
        };
        OpeningHours: {
            days: {
                day: number;
                from: string;
                until: string;
            }[];
            /** @default [] */
            closedOn?: string[];
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversationId: string;
            seq: number;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            kind: "text" | "note" | "activity";
            /** @enum {string} */
            purpose: "conversational" | "service" | "marketing";
            text: string;
            activity: {
                /** @enum {string} */
                type: "assigned";
                /** Format: uuid */
                memberId: string | null;
                /** Format: uuid */
                teamId: string | null;
            } | {
                /** @enum {string} */
                type: "closed";
            } | {
                /** @enum {string} */
                type: "reopened";
                /** @enum {string} */
                cause: "text" | "member";
            } | {
                /** @enum {string} */
                type: "snoozed";
                /** Format: date-time */
                until: string;
            } | {
                /** @enum {string} */
                type: "woken";
                /** @enum {string} */
                cause: "text" | "time" | "member";
            } | {
                /** @enum {string} */
                type: "opted-out";
                source: string;
                words: string | null;
            } | {
                /** @enum {string} */
                type: "opted-in";
                source: string;
                words: string | null;
            } | {
                /** @enum {string} */
                type: "list";
                /** @enum {string} */
                did: "asked" | "joined" | "left";
                list: string;
            } | {
                /** @enum {string} */
                type: "opt-out-wish";
            } | {
                /** @enum {string} */
                type: "wish-dismissed";
            } | {
                /** @enum {string} */
                type: "data-wish";
                /** @enum {string} */
                wish: "access" | "erasure";
            } | {
                /** @enum {string} */
                type: "blocked";
                reason: string;
                /** Format: date-time */
                until: string | null;
            } | {
                /** @enum {string} */
                type: "unblocked";
                texts: number;
            } | {
                /** @enum {string} */
                type: "contacts-merged";
                kept: string;
                merged: string;
            } | {
                /** @enum {string} */
                type: "merge-undone";
                kept: string;
                merged: string;
            } | {
                /** @enum {string} */
                type: "answer-held";
                /** @enum {string} */
                reason: "too-many" | "same-text" | "same-answer" | "alternating";
            } | {
                /** @enum {string} */
                type: "automation";
                /** @enum {string} */
                did: "started" | "tagged" | "field-set" | "looked-up" | "look-up-failed" | "ticket-made" | "ticket-failed" | "taken-over" | "handed-over" | "no-answer" | "not-sent" | "stopped" | "failed";
                /** Format: uuid */
                automationId: string;
                /** Format: uuid */
                runId: string;
                stepId: string | null;
                what: string | null;
            } | null;
            media: components["schemas"]["Media"][];
            parts: components["schemas"]["MessageParts"] | null;
            /** @enum {string} */
            status: "received" | "recorded" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "expired" | "cancelled" | "suppressed" | "unknown";
            revision: number;
            /** @enum {string|null} */
            statusReason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
            statusCode: string | null;
            segments: number | null;
            /** @enum {string|null} */
            encoding: "GSM-7" | "UCS-2" | null;
            author: components["schemas"]["Author"];
            clientId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            erased: boolean;
        };
        Media: {
            /** Format: uuid */
            id: string;
            url: string;
            /** @enum {string} */
            status: "fetching" | "stored" | "failed";
            /** @enum {string|null} */
            reason: "too-large" | "type-not-allowed" | "empty" | "not-found" | "access-denied" | "private-address" | "unreachable" | "not-kept" | null;
            name: string | null;
            contentType: string | null;
            sizeBytes: number | null;
        };
        Author: {
            /** @enum {string} */
            kind: "contact" | "member" | "key" | "automation" | "system";
            /** Format: uuid */
            id: string | null;
            name: string | null;
        };
        ConversationPage: {
            items: components["schemas"]["Conversation"][];
            nextCursor: string | null;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "open" | "snoozed" | "closed";
            contact: components["schemas"]["ContactRef"];
            number: components["schemas"]["NumberRef"];
            /** @enum {string} */
            addressKind: "phone" | "short-code" | "name";
            assignee: components["schemas"]["MemberRef"] | null;
            team: components["schemas"]["TeamRef"] | null;
            tags: components["schemas"]["Tag"][];
            unread: number;
            readSeq: number;
            hasDraft: boolean;
            /** Format: date-time */
            waitingSince: string | null;
            /** Format: date-time */
            snoozedUntil: string | null;
            lastSeq: number;
            /** Format: date-time */
            lastActivityAt: string;
            lastMessage: components["schemas"]["Message"] | null;
            consent: components["schemas"]["Consent"];
            answerAllowed: boolean;
            optOutWish: {
                /** Format: uuid */
                messageId: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            block: components["schemas"]["Block"] | null;
        };
        ContactRef: {
            /** Format: uuid */
            id: string;
            name: string | null;
            address: string;
            addressText: string;
        };
        NumberRef: {
            /** Format: uuid */
            id: string;
            address: string;
            addressText: string;
            /** @enum {string} */
            kind: "short-code" | "long-number" | "toll-free" | "alphanumeric";
            country: string | null;
        };
        Tag: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Consent: {
            /** @enum {string} */
            status: "unknown" | "opted-in" | "opted-out";
            /** @enum {string|null} */
            scope: "organisation" | "number" | "list" | null;
            /** Format: date-time */
            since: string | null;
            /** @enum {string|null} */
            source: "text" | "member" | "api" | "import" | "provider" | "form" | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            fields?: {
                [key: string]: string;
            };
            requestId: string;
            message?: unknown;
        };
        ConversationCounts: {
            mine: {
                count: number;
                unread: boolean;
            };
            unassigned: {
                count: number;
                unread: boolean;
            };
            all: {
                count: number;
                unread: boolean;
            };
            snoozed: {
                count: number;
                unread: boolean;
            };
            numbers: {
                [key: string]: {
                    count: number;
                    unread: boolean;
                };
            };
        };
        Episode: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: components["schemas"]["MemberRef"] | null;
            /** Format: date-time */
            firstReplyAt: string | null;
            opening: string;
        };
        ReplyNumber: {
            number: components["schemas"]["NumberRef"];
            /** Format: uuid */
            conversationId: string | null;
            lastSeq: number;
            consent: components["schemas"]["Consent"];
            answerAllowed: boolean;
        };
        Draft: {
            text: string;
            /**
             * @default text
             * @enum {string}
             */
            kind?: "text" | "note";
            /** Format: date-time */
            updatedAt: string | null;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            nextCursor: string | null;
        };
        SendReplyInput: {
            text: string;
            /** @default [] */
            mediaIds?: string[];
            clientId?: string;
            /**
             * @default text
             * @enum {string}
             */
            kind?: "text" | "note";
            /** Format: date-time */
            sendAt?: string;
            /** Format: date-time */
            giveUpAt?: string;
            validFor?: number;
            afterSeq?: number;
            via?: {
                /** Format: uuid */
                numberId: string;
                afterSeq?: number;
            };
            /** @default false */
            force?: boolean;
        };
        SendTextInput: {
            from: string;
            to: string;
            text: string;
            clientId?: string;
            /**
             * @default conversational
             * @enum {string}
             */
            purpose?: "conversational" | "service" | "marketing";
            /** Format: date-time */
            sendAt?: string;
            /** Format: date-time */
            giveUpAt?: string;
            validFor?: number;
        };
        MessageDelivery: {
            /** Format: date-time */
            giveUpAt: string | null;
            attempts: components["schemas"]["Attempt"][];
            reports: components["schemas"]["DeliveryReport"][];
        };
        Attempt: {
            count: number;
            account: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            outcome: "accepted" | "refused" | "unknown" | null;
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
            code: string | null;
        };
        DeliveryReport: {
            account: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            status: string;
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
            code: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        Retries: {
            retried: number;
            unknown: number;
            refused: number;
            nextCursor: string | null;
        };
        RetriesInput: {
            /** @default false */
            includeUnknown?: boolean;
            /** Format: date-time */
            since?: string;
            cursor?: string;
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            nextCursor: string | null;
        };
        Contact: {
            /** Format: uuid */
            id: string;
            name: string | null;
            fields: {
                [key: string]: string;
            };
            notes: string;
            addresses: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "phone" | "short-code" | "name";
                value: string;
                text: string;
                country: string | null;
            }[];
            consent: components["schemas"]["Consent"];
            block: {
                reason: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string | null;
                by: {
                    /** @enum {string} */
                    kind: "member" | "key";
                    /** Format: uuid */
                    id: string;
                    name: string | null;
                };
                texts: number;
            } | null;
            hiddenConversations: number;
            merges: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: {
                    /** @enum {string} */
                    kind: "member" | "key";
                    /** Format: uuid */
                    id: string;
                    name: string | null;
                };
                contact: {
                    /** Format: uuid */
                    id: string;
                    text: string;
                    addresses: string[];
                };
            }[];
            lists: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                state: "joined" | "pending";
            }[];
        };
        UpdateContactInput: {
            name?: string | null;
            fields?: {
                [key: string]: string;
            };
            notes?: string;
        };
        MergeInput: {
            /** Format: uuid */
            contactId: string;
        };
        ConsentLedger: {
            items: components["schemas"]["ConsentEntry"][];
            nextCursor: string | null;
        };
        ConsentEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            action: "opt-out" | "opt-in";
            /** @enum {string} */
            scope: "organisation" | "number" | "list";
            /** Format: uuid */
            numberId: string | null;
            list: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            source: "text" | "member" | "api" | "import" | "provider" | "form";
            method: string | null;
            /** Format: date-time */
            givenAt: string | null;
            words: string | null;
            /** Format: uuid */
            messageId: string | null;
            viaNumber: string | null;
            actor: {
                kind: string;
                /** Format: uuid */
                id: string | null;
                name: string | null;
            };
            note: string | null;
            /** Format: date-time */
            at: string;
        };
        RecordConsentInput: {
            /** @enum {string} */
            action: "opt-out" | "opt-in";
            /**
             * @default organisation
             * @enum {string}
             */
            scope?: "organisation" | "number" | "list";
            /** Format: uuid */
            numberId?: string;
            /** Format: uuid */
            listId?: string;
            source: string;
            note?: string;
            /** Format: date-time */
            givenAt?: string;
        };
        BlockInput: {
            reason: string;
            /**
             * Format: date-time
             * @default null
             */
            until?: string | null;
        };
        QuarantinedText: {
            /** Format: uuid */
            id: string;
            account: string;
            from: string;
            to: string;
            text: string;
            /** @enum {string} */
            reason: "unknown-number" | "unusable-sender" | "blocked";
            /** Format: date-time */
            receivedAt: string;
        };
        DecideWishInput: {
            /** @enum {string} */
            outcome: "opted-out" | "dismissed";
        };
        ConsentWordPage: {
            items: components["schemas"]["ConsentWord"][];
            nextCursor: string | null;
        };
        ConsentWord: {
            word: string;
            /** @enum {string} */
            family: "opt-out" | "opt-in" | "help";
            /** @enum {string|null} */
            language: "en" | "nb" | "sv" | "da" | "de" | "fr" | "es" | "nl" | "pt" | "it" | "pl" | null;
            /** @enum {string} */
            origin: "law" | "language" | "organisation" | "number";
            source: string | null;
            locked: boolean;
            removed: boolean;
            onlyWhenOptedOut: boolean;
        };
        SetConsentWordInput: {
            /** @enum {string} */
            family: "opt-out" | "opt-in" | "help";
            /** @enum {string} */
            language?: "en" | "nb" | "sv" | "da" | "de" | "fr" | "es" | "nl" | "pt" | "it" | "pl";
            /** Format: uuid */
            number?: string;
        };
        ConsentConfirmationPage: {
            items: components["schemas"]["ConsentConfirmation"][];
            nextCursor: string | null;
        };
        ConsentConfirmation: {
            /** @enum {string} */
            language: "en" | "nb" | "sv" | "da" | "de" | "fr" | "es" | "nl" | "pt" | "it" | "pl";
            /** @enum {string} */
            family: "opt-out" | "opt-in" | "help";
            text: string;
            own: boolean;
        };
        SetConfirmationInput: {
            text: string;
        };
        ConsentRules: {
            answerAfterOptOut: boolean;
        };
        Me: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "member" | "key";
            name: string;
            email: string | null;
            /** @enum {string} */
            role: "agent" | "lead" | "admin";
            /** @enum {string|null} */
            availability: "available" | "away" | null;
            seesAll: boolean;
            teamIds: string[];
            leadTeamIds: string[];
            numberIds: string[];
            organisation: {
                name: string;
                timeZone: string;
                locale: string;
                defaultCountry: string;
                undoSeconds: number;
                openCap: number;
            };
            demo: boolean;
        };
        Member: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "agent" | "lead" | "admin";
            teamIds: string[];
            leadTeamIds: string[];
            active: boolean;
            /** @enum {string} */
            availability: "available" | "away";
            online: boolean;
            /** Format: date-time */
            lastActiveAt: string | null;
            openCap: number | null;
        };
        Invite: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "agent" | "lead" | "admin";
            teamIds: string[];
            createdBy: components["schemas"]["MemberRef"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            expired: boolean;
        };
        InviteWithLink: {
            invite: components["schemas"]["Invite"];
            url: string;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            memberIds: string[];
            leadIds: string[];
            numberIds: string[];
            defaultNumberIds: string[];
        };
        SavedReply: {
            /** Format: uuid */
            id: string;
            title: string;
            text: string;
        };
        AutomationFunnel: {
            entered: number;
            completed: number;
            underWay: number;
            ended: {
                completed?: number;
                "went-on"?: number;
                replaced?: number;
                "opted-out"?: number;
                "opt-out-wish"?: number;
                "taken-over"?: number;
                "handed-over"?: number;
                "no-answer"?: number;
                "not-sent"?: number;
                held?: number;
                locked?: number;
                closed?: number;
                reopened?: number;
                paused?: number;
                deleted?: number;
                "too-many-steps"?: number;
                failed?: number;
            };
            steps: {
                stepId: string;
                kind: string;
                reached: number;
                answered: number;
                left: number;
            }[];
        };
        AutomationAnswers: {
            questions: {
                stepId: string;
                text: string | null;
                asked: number;
                answered: number;
                counts: {
                    value: string;
                    count: number;
                }[];
                mean: number | null;
                csat: number | null;
                nps: number | null;
                newest: {
                    value: string;
                    /** Format: date-time */
                    at: string;
                    /** Format: uuid */
                    conversationId: string | null;
                }[];
            }[];
        };
        KeywordUse: {
            /** Format: uuid */
            automationId: string;
            automation: string;
            keyword: string;
            number: string;
            texts: number;
            people: number;
            typos: number;
        };
        AutomationRunPage: {
            items: components["schemas"]["AutomationRun"][];
            nextCursor: string | null;
        };
        AutomationRun: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            automationId: string;
            automation: string;
            version: number;
            /** Format: uuid */
            conversationId: string;
            contact: string;
            trigger: components["schemas"]["AutomationRunTrigger"];
            /** @enum {string} */
            status: "running" | "asking" | "waiting" | "calling" | "ended";
            stepId: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endReason: "completed" | "went-on" | "replaced" | "opted-out" | "opt-out-wish" | "taken-over" | "handed-over" | "no-answer" | "not-sent" | "held" | "locked" | "closed" | "reopened" | "paused" | "deleted" | "too-many-steps" | "failed" | null;
        };
        AutomationRunTrigger: {
            kind: string;
            /**
             * Format: uuid
             * @default null
             */
            messageId?: string | null;
            /** @default null */
            keyword?: string | null;
            /**
             * @default null
             * @enum {string|null}
             */
            match?: "starts" | "exact" | "contains" | null;
            /** @default false */
            typo?: boolean;
            /** @default 0 */
            hops?: number;
        };
        AutomationRunWithSteps: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            automationId: string;
            automation: string;
            version: number;
            /** Format: uuid */
            conversationId: string;
            contact: string;
            trigger: components["schemas"]["AutomationRunTrigger"];
            /** @enum {string} */
            status: "running" | "asking" | "waiting" | "calling" | "ended";
            stepId: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            endReason: "completed" | "went-on" | "replaced" | "opted-out" | "opt-out-wish" | "taken-over" | "handed-over" | "no-answer" | "not-sent" | "held" | "locked" | "closed" | "reopened" | "paused" | "deleted" | "too-many-steps" | "failed" | null;
            variables: {
                [key: string]: string;
            };
            steps: components["schemas"]["AutomationRunStep"][];
        };
        AutomationRunStep: {
            position: number;
            stepId: string;
            kind: string;
            outcome: string;
            detail: {
                [key: string]: string;
            };
            /** Format: uuid */
            messageId: string | null;
            /** Format: date-time */
            at: string;
        };
        AutomationPage: {
            items: components["schemas"]["Automation"][];
            nextCursor: string | null;
        };
        Automation: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            triggers: string[];
            keywords: string[];
            live: number | null;
            paused: boolean;
            changed: boolean;
            draftRevision: number;
            runs: number;
            underWay: number;
            /** Format: date-time */
            updatedAt: string;
        };
        AutomationWithDraft: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            triggers: string[];
            keywords: string[];
            live: number | null;
            paused: boolean;
            changed: boolean;
            draftRevision: number;
            runs: number;
            underWay: number;
            /** Format: date-time */
            updatedAt: string;
            draft: components["schemas"]["AutomationDefinition"];
            problems: components["schemas"]["AutomationProblem"][];
        };
        AutomationDefinition: {
            /** @default  */
            description?: string;
            triggers: components["schemas"]["AutomationTrigger"][];
            numberIds: string[] | null;
            /**
             * @default service
             * @enum {string}
             */
            purpose?: "conversational" | "service" | "marketing";
            steps: components["schemas"]["AutomationStep"][];
        };
        AutomationTrigger: {
            /** @enum {string} */
            kind: "keyword";
            /**
             * @default starts
             * @enum {string}
             */
            match?: "starts" | "exact" | "contains";
            words: string[];
            /** @default false */
            typos?: boolean;
        } | {
            /** @enum {string} */
            kind: "outside-hours";
            hours?: components["schemas"]["OpeningHours"] | null;
            /** @default 12 */
            everyHours?: number;
        } | {
            /** @enum {string} */
            kind: "nobody-available";
            /** @default 12 */
            everyHours?: number;
        } | {
            /** @enum {string} */
            kind: "first-text";
        } | {
            /** @enum {string} */
            kind: "any-text";
            /** @default 24 */
            everyHours?: number;
        } | {
            /** @enum {string} */
            kind: "no-answer";
            minutes: number;
        } | {
            /** @enum {string} */
            kind: "closed";
            /** @default 720 */
            everyHours?: number;
        } | {
            /** @enum {string} */
            kind: "tagged";
            tag: string;
        } | {
            /** @enum {string} */
            kind: "opted-in";
        } | {
            /** @enum {string} */
            kind: "call";
        };
        AutomationStep: {
            id: string;
            /** @enum {string} */
            kind: "reply";
            text: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "ask";
            text: string;
            answer: components["schemas"]["AnswerType"];
            saveAs: string;
            /** @default false */
            fromKeyword?: boolean;
            again?: string;
            /** @default 3 */
            tries?: number;
            patienceMinutes: number | null;
            next: string | null;
            onSilence: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "branch";
            cases: {
                when: {
                    /** @enum {string} */
                    kind: "variable";
                    variable: string;
                    /** @enum {string} */
                    is: "equal" | "different" | "containing" | "over" | "under" | "known" | "unknown";
                    /** @default  */
                    value?: string;
                } | {
                    /** @enum {string} */
                    kind: "open";
                    hours?: components["schemas"]["OpeningHours"] | null;
                };
                next: string | null;
            }[];
            otherwise: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "set-field";
            field: string;
            value: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "tag";
            /** @default [] */
            add?: string[];
            /** @default [] */
            remove?: string[];
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "look-up";
            url: string;
            /** @default null */
            secret?: string | null;
            next: string | null;
            otherwise: string | null;
            /**
             * @default GET
             * @enum {string}
             */
            method?: "GET" | "POST";
            /** @default  */
            body?: string;
            take: {
                path: string;
                saveAs: string;
            }[];
        } | {
            id: string;
            /** @enum {string} */
            kind: "ticket";
            url: string;
            /** @default null */
            secret?: string | null;
            next: string | null;
            otherwise: string | null;
            title: string;
            /** @default  */
            body?: string;
        } | {
            id: string;
            /** @enum {string} */
            kind: "route";
            /**
             * Format: uuid
             * @default null
             */
            teamId?: string | null;
            /**
             * Format: uuid
             * @default null
             */
            memberId?: string | null;
            /** @default  */
            note?: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "notify";
            note: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "wait";
            minutes: number;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "opt-in";
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "join-list";
            /** Format: uuid */
            listId: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "leave-list";
            /** Format: uuid */
            listId: string;
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "vote";
            question: string;
            options: {
                value: string;
                /** @default [] */
                aliases?: string[];
            }[];
            /**
             * @default last
             * @enum {string}
             */
            rule?: "last" | "first";
            /**
             * Format: date-time
             * @default null
             */
            opensAt?: string | null;
            /**
             * Format: date-time
             * @default null
             */
            closesAt?: string | null;
            /** @default {} */
            texts?: {
                /** @default Your vote for {vote} counts. Thank you! */
                counted?: string;
                /** @default Your vote is now {vote}. Thank you! */
                changed?: string;
                /** @default You have voted already: {vote}. One vote a phone. */
                already?: string;
                /** @default Voting has not begun yet. Please try again later. */
                notYet?: string;
                /** @default Voting is over. Thank you for taking part. */
                closed?: string;
                /** @default That is not one of the options. Please reply with one of them. */
                notAnOption?: string;
            };
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "close";
            next: string | null;
        } | {
            id: string;
            /** @enum {string} */
            kind: "go-to";
            /** Format: uuid */
            automationId: string;
        };
        AnswerType: {
            /** @enum {string} */
            type: "choice";
            options: {
                value: string;
                /** @default [] */
                aliases?: string[];
                next?: string | null;
            }[];
        } | {
            /** @enum {string} */
            type: "number";
            min?: number;
            max?: number;
            /** @default false */
            whole?: boolean;
        } | {
            /** @enum {string} */
            type: "date";
            /**
             * @default any
             * @enum {string}
             */
            when?: "any" | "future" | "past";
        } | {
            /** @enum {string} */
            type: "time";
        } | {
            /** @enum {string} */
            type: "email";
        } | {
            /** @enum {string} */
            type: "phone";
        } | {
            /** @enum {string} */
            type: "name";
        } | {
            /** @enum {string} */
            type: "code";
            like: string;
        } | {
            /** @enum {string} */
            type: "text";
            /** @default 500 */
            max?: number;
        };
        AutomationProblem: {
            /** @enum {string} */
            kind: "no-trigger" | "no-step" | "same-id" | "leads-nowhere" | "unreachable" | "circle" | "no-patience" | "too-long" | "unknown-variable" | "no-words" | "reserved-word" | "keyword-twice" | "taken" | "not-there" | "not-yours" | "bad-url" | "closes-first" | "option-twice";
            blocks: boolean;
            stepId: string | null;
            what: string;
        };
        AutomationVersionPage: {
            items: components["schemas"]["AutomationVersion"][];
            nextCursor: string | null;
        };
        AutomationVersion: {
            number: number;
            live: boolean;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
            definition: components["schemas"]["AutomationDefinition"];
        };
        AutomationTrial: {
            lines: {
                /** @enum {string} */
                kind: "text" | "note" | "activity";
                /** @enum {string} */
                by: "phone" | "automation";
                text: string;
                segments: number | null;
                /** @enum {string|null} */
                encoding: "GSM-7" | "UCS-2" | null;
                activity: {
                    /** @enum {string} */
                    type: "assigned";
                    /** Format: uuid */
                    memberId: string | null;
                    /** Format: uuid */
                    teamId: string | null;
                } | {
                    /** @enum {string} */
                    type: "closed";
                } | {
                    /** @enum {string} */
                    type: "reopened";
                    /** @enum {string} */
                    cause: "text" | "member";
                } | {
                    /** @enum {string} */
                    type: "snoozed";
                    /** Format: date-time */
                    until: string;
                } | {
                    /** @enum {string} */
                    type: "woken";
                    /** @enum {string} */
                    cause: "text" | "time" | "member";
                } | {
                    /** @enum {string} */
                    type: "opted-out";
                    source: string;
                    words: string | null;
                } | {
                    /** @enum {string} */
                    type: "opted-in";
                    source: string;
                    words: string | null;
                } | {
                    /** @enum {string} */
                    type: "list";
                    /** @enum {string} */
                    did: "asked" | "joined" | "left";
                    list: string;
                } | {
                    /** @enum {string} */
                    type: "opt-out-wish";
                } | {
                    /** @enum {string} */
                    type: "wish-dismissed";
                } | {
                    /** @enum {string} */
                    type: "data-wish";
                    /** @enum {string} */
                    wish: "access" | "erasure";
                } | {
                    /** @enum {string} */
                    type: "blocked";
                    reason: string;
                    /** Format: date-time */
                    until: string | null;
                } | {
                    /** @enum {string} */
                    type: "unblocked";
                    texts: number;
                } | {
                    /** @enum {string} */
                    type: "contacts-merged";
                    kept: string;
                    merged: string;
                } | {
                    /** @enum {string} */
                    type: "merge-undone";
                    kept: string;
                    merged: string;
                } | {
                    /** @enum {string} */
                    type: "answer-held";
                    /** @enum {string} */
                    reason: "too-many" | "same-text" | "same-answer" | "alternating";
                } | {
                    /** @enum {string} */
                    type: "automation";
                    /** @enum {string} */
                    did: "started" | "tagged" | "field-set" | "looked-up" | "look-up-failed" | "ticket-made" | "ticket-failed" | "taken-over" | "handed-over" | "no-answer" | "not-sent" | "stopped" | "failed";
                    /** Format: uuid */
                    automationId: string;
                    /** Format: uuid */
                    runId: string;
                    stepId: string | null;
                    what: string | null;
                } | null;
            }[];
            decisions: string[];
            steps: components["schemas"]["AutomationRunStep"][];
            run: {
                /** @enum {string} */
                status: "running" | "asking" | "waiting" | "calling" | "ended";
                stepId: string | null;
                /** @enum {string|null} */
                endReason: "completed" | "went-on" | "replaced" | "opted-out" | "opt-out-wish" | "taken-over" | "handed-over" | "no-answer" | "not-sent" | "held" | "locked" | "closed" | "reopened" | "paused" | "deleted" | "too-many-steps" | "failed" | null;
                variables: {
                    [key: string]: string;
                };
            } | null;
        };
        AutomationDryRun: {
            looked: number;
            matched: number;
            items: {
                /** Format: uuid */
                messageId: string;
                /** Format: uuid */
                conversationId: string;
                text: string;
                by: string;
                keyword: string | null;
                typo: boolean;
            }[];
        };
        AutomationCallAddress: {
            url: string;
            secret: string;
        };
        AutomationCallTaken: {
            /** Format: uuid */
            conversationId: string;
            repeated: boolean;
        };
        ReadyMadeAutomation: {
            key: string;
            name: string;
            definition: components["schemas"]["AutomationDefinition"];
        };
        AutomationSecret: {
            name: string;
            header: string;
        };
        BroadcastPage: {
            items: components["schemas"]["Broadcast"][];
            nextCursor: string | null;
        };
        Broadcast: {
            /** Format: uuid */
            id: string;
            name: string;
            text: string;
            /** @enum {string} */
            purpose: "marketing" | "service";
            /** Format: uuid */
            numberId: string;
            /** Format: uuid */
            listId: string | null;
            filter: {
                /**
                 * Format: uuid
                 * @default null
                 */
                tagId?: string | null;
                /** @default null */
                wroteWithinDays?: number | null;
            } | null;
            optOutLine: string;
            /** @enum {string} */
            status: "draft" | "waiting" | "scheduled" | "building" | "sending" | "paused" | "stopped" | "done";
            /** Format: date-time */
            sendAt: string | null;
            localAt: string | null;
            createdBy: {
                /** @enum {string} */
                kind: "member" | "key";
                /** Format: uuid */
                id: string;
                name: string | null;
            };
            submittedBy: {
                /** @enum {string} */
                kind: "member" | "key";
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            approvedBy: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        BroadcastInput: {
            name: string;
            /** @default  */
            text?: string;
            /**
             * @default marketing
             * @enum {string}
             */
            purpose?: "marketing" | "service";
            /** Format: uuid */
            numberId: string;
            /**
             * Format: uuid
             * @default null
             */
            listId?: string | null;
            /** @default null */
            filter?: {
                /**
                 * Format: uuid
                 * @default null
                 */
                tagId?: string | null;
                /** @default null */
                wroteWithinDays?: number | null;
            } | null;
            optOutLine?: string;
            /**
             * Format: date-time
             * @default null
             */
            sendAt?: string | null;
            /** @default null */
            localAt?: string | null;
        };
        ChangeBroadcastInput: {
            name?: string;
            text?: string;
            /** @enum {string} */
            purpose?: "marketing" | "service";
            /** Format: uuid */
            numberId?: string;
            /** Format: uuid */
            listId?: string | null;
            filter?: {
                /**
                 * Format: uuid
                 * @default null
                 */
                tagId?: string | null;
                /** @default null */
                wroteWithinDays?: number | null;
            } | null;
            optOutLine?: string;
            /** Format: date-time */
            sendAt?: string | null;
            localAt?: string | null;
        };
        BroadcastEstimate: {
            people: number;
            suppressed: number;
            suppressedBy: {
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | "no-consent" | null;
                count: number;
            }[];
            segments: number;
            held: number;
            seconds: number | null;
            /** Format: date-time */
            firstAt: string | null;
            /** Format: date-time */
            lastAt: string | null;
            needsApproval: boolean;
        };
        BroadcastPreviewPage: {
            items: components["schemas"]["BroadcastPreview"][];
            nextCursor: string | null;
        };
        BroadcastPreview: {
            addressText: string;
            name: string | null;
            text: string;
            /** @enum {string} */
            encoding: "GSM-7" | "UCS-2";
            segments: number;
            /** Format: date-time */
            dueAt: string | null;
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | "no-consent" | null;
        };
        BroadcastTestInput: {
            to: string;
        };
        BroadcastResults: {
            people: number;
            waiting: number;
            /** Format: date-time */
            nextAt: string | null;
            sent: number;
            delivered: number;
            failed: number;
            suppressed: number;
            stopped: number;
            segments: number;
            replies: number;
            optOuts: number;
            suppressedBy: {
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | "no-consent" | null;
                count: number;
            }[];
            failedBy: {
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | "no-consent" | null;
                count: number;
            }[];
        };
        BroadcastRecipientPage: {
            items: components["schemas"]["BroadcastRecipient"][];
            nextCursor: string | null;
        };
        BroadcastRecipient: {
            addressText: string;
            address: string;
            name: string | null;
            /** Format: uuid */
            conversationId: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "delivered" | "failed" | "suppressed" | "stopped";
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | "no-consent" | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            segments: number | null;
        };
        BroadcastApproval: {
            above: number | null;
        };
        PollPage: {
            items: components["schemas"]["Poll"][];
            nextCursor: string | null;
        };
        Poll: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            automationId: string;
            stepId: string;
            question: string;
            /** @enum {string} */
            rule: "last" | "first";
            /** Format: date-time */
            opensAt: string | null;
            /** Format: date-time */
            closesAt: string | null;
            /** @enum {string} */
            state: "not-yet" | "open" | "closed";
            votes: number;
            tally: {
                option: string;
                votes: number;
            }[];
            wallUrl: string | null;
        };
        DrawPage: {
            items: components["schemas"]["Draw"][];
            nextCursor: string | null;
        };
        Draw: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            drawnAt: string;
            by: string | null;
            option: string | null;
            entrants: number;
            seed: string;
            entrantsHash: string;
            winners: {
                place: number;
                addressText: string;
                name: string | null;
                /** Format: uuid */
                conversationId: string | null;
                replacedReason: string | null;
            }[];
        };
        DrawInput: {
            winners: number;
            /** @default null */
            option?: string | null;
            /** @default false */
            withOptedOut?: boolean;
        };
        ReplaceWinnerInput: {
            place: number;
            reason: string;
        };
        ListPage: {
            items: components["schemas"]["List"][];
            nextCursor: string | null;
        };
        List: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @enum {string} */
            purpose: "marketing" | "service";
            /** @enum {string} */
            optIn: "single" | "double";
            /** Format: uuid */
            numberId: string | null;
            wording: string;
            formUrl: string | null;
            size: number;
            pending: number;
            /** Format: date-time */
            createdAt: string;
        };
        ListInput: {
            name: string;
            /** @default  */
            description?: string;
            /**
             * @default marketing
             * @enum {string}
             */
            purpose?: "marketing" | "service";
            /**
             * @default single
             * @enum {string}
             */
            optIn?: "single" | "double";
            /**
             * Format: uuid
             * @default null
             */
            numberId?: string | null;
            /** @default  */
            wording?: string;
        };
        ChangeListInput: {
            name?: string;
            description?: string;
            /** @enum {string} */
            purpose?: "marketing" | "service";
            /** @enum {string} */
            optIn?: "single" | "double";
            /** Format: uuid */
            numberId?: string | null;
            wording?: string;
            form?: boolean;
        };
        ListSizes: {
            items: {
                /** Format: date */
                day: string;
                joined: number;
                left: number;
                size: number;
            }[];
        };
        SubscriberPage: {
            items: components["schemas"]["Subscriber"][];
            nextCursor: string | null;
        };
        Subscriber: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string | null;
            name: string | null;
            address: string;
            addressText: string;
            /** @enum {string} */
            state: "joined" | "pending" | "left";
            /** @enum {string} */
            how: "keyword" | "form" | "api" | "import" | "member";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            joinedAt: string | null;
            /** Format: date-time */
            leftAt: string | null;
            /** Format: uuid */
            entryId: string | null;
            /** Format: uuid */
            leftEntryId: string | null;
        };
        SubscribeInput: {
            to: string;
            name?: string;
            source: string;
            /** Format: date-time */
            givenAt?: string;
            note?: string;
        };
        ListImportPage: {
            items: components["schemas"]["ListImport"][];
            nextCursor: string | null;
        };
        ListImport: {
            /** Format: uuid */
            id: string;
            fileName: string;
            proof: string;
            /** Format: date-time */
            givenAt: string;
            by: string | null;
            total: number;
            done: number;
            outcomes: {
                joined?: number;
                pending?: number;
                already?: number;
                "no-number"?: number;
                "not-a-phone"?: number;
                "opted-out"?: number;
                "bad-line"?: number;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        PrivacyRequestPage: {
            items: components["schemas"]["PrivacyRequest"][];
            nextCursor: string | null;
        };
        PrivacyRequest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "access" | "erasure";
            contact: {
                /** Format: uuid */
                id: string;
                name: string | null;
                addressText: string;
            };
            source: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string|null} */
            outcome: "done" | "refused" | null;
            note: string;
            settledBy: string | null;
            holdReason: string | null;
        };
        PrivacyRequestInput: {
            /** @enum {string} */
            kind: "access" | "erasure";
            address: string;
            source: string;
            /** Format: date-time */
            askedAt?: string;
        };
        SettlePrivacyRequestInput: {
            /** @enum {string} */
            outcome: "done" | "refused";
            /** @default  */
            note?: string;
        };
        Erasure: {
            contacts: number;
            conversations: number;
            messages: number;
            files: number;
            /** Format: date-time */
            erasedAt: string;
        };
        EraseInput: {
            /** @enum {string} */
            confirm: "erase";
        };
        LegalHoldInput: {
            reason: string;
        };
        HiddenNumbers: {
            kinds: ("card" | "identity")[];
        };
        Retention: {
            rules: components["schemas"]["RetentionRule"][];
            runs: components["schemas"]["RetentionRun"][];
        };
        RetentionRule: {
            /** Format: uuid */
            numberId: string | null;
            /** @enum {string} */
            kind: "texts" | "files";
            days: number;
        };
        RetentionRun: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            texts: number;
            files: number;
            held: number;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            name: string;
            url: string;
            events: ("message.received" | "message.queued" | "message.status-changed" | "conversation.opened" | "conversation.reopened" | "conversation.assigned" | "conversation.tagged" | "conversation.closed" | "contact.changed" | "consent.changed" | "list.joined" | "list.left" | "automation.notified" | "automation.started" | "automation.step-taken" | "automation.answered" | "automation.ended" | "alert.raised" | "alert.ended" | "vote.cast")[];
            /** @enum {string} */
            ordering: "conversation" | "fastest";
            /** @enum {string|null} */
            off: "by-hand" | "gone" | "failing" | null;
            /** Format: date-time */
            failingSince: string | null;
            pending: number;
            /** Format: date-time */
            pendingSince: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        NewWebhook: {
            /** Format: uuid */
            id: string;
            name: string;
            url: string;
            events: ("message.received" | "message.queued" | "message.status-changed" | "conversation.opened" | "conversation.reopened" | "conversation.assigned" | "conversation.tagged" | "conversation.closed" | "contact.changed" | "consent.changed" | "list.joined" | "list.left" | "automation.notified" | "automation.started" | "automation.step-taken" | "automation.answered" | "automation.ended" | "alert.raised" | "alert.ended" | "vote.cast")[];
            /** @enum {string} */
            ordering: "conversation" | "fastest";
            /** @enum {string|null} */
            off: "by-hand" | "gone" | "failing" | null;
            /** Format: date-time */
            failingSince: string | null;
            pending: number;
            /** Format: date-time */
            pendingSince: string | null;
            /** Format: date-time */
            createdAt: string;
            secret: string;
        };
        WebhookInput: {
            name: string;
            url: string;
            events: ("message.received" | "message.queued" | "message.status-changed" | "conversation.opened" | "conversation.reopened" | "conversation.assigned" | "conversation.tagged" | "conversation.closed" | "contact.changed" | "consent.changed" | "list.joined" | "list.left" | "automation.notified" | "automation.started" | "automation.step-taken" | "automation.answered" | "automation.ended" | "alert.raised" | "alert.ended" | "vote.cast")[];
            /**
             * @default conversation
             * @enum {string}
             */
            ordering?: "conversation" | "fastest";
        };
        ChangeWebhookInput: {
            name?: string;
            url?: string;
            events?: ("message.received" | "message.queued" | "message.status-changed" | "conversation.opened" | "conversation.reopened" | "conversation.assigned" | "conversation.tagged" | "conversation.closed" | "contact.changed" | "consent.changed" | "list.joined" | "list.left" | "automation.notified" | "automation.started" | "automation.step-taken" | "automation.answered" | "automation.ended" | "alert.raised" | "alert.ended" | "vote.cast")[];
            /** @enum {string} */
            ordering?: "conversation" | "fastest";
            on?: boolean;
        };
        WebhookSecret: {
            secret: string;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
        };
        WebhookDelivery: {
            id: string;
            webhookId: string;
            type: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            dueAt: string;
            lastAnswer: string | null;
        };
        WebhookDeliveryDetail: {
            id: string;
            webhookId: string;
            type: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            dueAt: string;
            lastAnswer: string | null;
            request: string;
            tries: {
                count: number;
                /** Format: date-time */
                at: string;
                durationMs: number;
                httpStatus: number | null;
                error: string | null;
                response: string;
            }[];
        };
        WebhookReplayed: {
            count: number;
        };
        WebhookReplay: {
            deliveryId?: string;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            until?: string;
            delivered?: boolean;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "agent" | "lead" | "admin";
            teamIds: string[];
            createdBy: components["schemas"]["MemberRef"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        NewApiKey: {
            /** Format: uuid */
            id: string;
            key: string;
        };
        Workload: {
            /** Format: date-time */
            at: string;
            teams: {
                open: number;
                waiting: number;
                /** Format: date-time */
                oldestWaitingSince: string | null;
                /** Format: uuid */
                id: string | null;
                name: string | null;
                unassigned: number;
            }[];
            members: {
                /** Format: uuid */
                id: string;
                name: string;
                open: number;
                waiting: number;
                /** Format: date-time */
                oldestWaitingSince: string | null;
                active: boolean;
                /** @enum {string} */
                availability: "available" | "away";
                /** Format: date-time */
                availableSince: string;
                online: boolean;
                /** Format: date-time */
                lastActiveAt: string | null;
                cap: number;
                teamIds: string[];
                conversations: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** Format: uuid */
                    teamId: string | null;
                    /** Format: date-time */
                    waitingSince: string | null;
                    lastText: string;
                }[];
            }[];
            unassigned: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                teamId: string | null;
                /** Format: date-time */
                waitingSince: string | null;
                lastText: string;
            }[];
        };
        AssignmentResult: {
            /** Format: uuid */
            conversationId: string;
            /** @enum {string} */
            outcome: "assigned" | "unchanged" | "not-found" | "not-allowed" | "no-such-member" | "moved-meanwhile" | "nobody-free";
            /** Format: uuid */
            memberId: string | null;
            /** Format: uuid */
            previousMemberId: string | null;
        };
        Number: {
            /** Format: uuid */
            id: string;
            address: string;
            addressText: string;
            /** @enum {string} */
            kind: "short-code" | "long-number" | "toll-free" | "alphanumeric";
            country: string | null;
            label: string;
            /** @enum {string} */
            status: "active" | "paused" | "retired";
            smartEncoding: boolean;
            teamIds: string[];
            /** Format: uuid */
            defaultTeamId: string | null;
            sendsMedia: boolean;
        };
        LiveTraffic: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            sendingPausedAt: string | null;
            numbers: {
                number: components["schemas"]["NumberRef"];
                label: string;
                /** @enum {string} */
                status: "active" | "paused";
                accountName: string | null;
                /** Format: date-time */
                drainingSince: string | null;
                bulkHeld: boolean;
                segmentsPerSecond: number | null;
                in: {
                    perSecond: number;
                    minutes: number[];
                };
                out: {
                    perSecond: number;
                    minutes: number[];
                };
                queue: {
                    people: {
                        count: number;
                        /** Format: date-time */
                        oldestDueAt: string | null;
                    };
                    bulk: {
                        count: number;
                        /** Format: date-time */
                        oldestDueAt: string | null;
                    };
                    held: boolean;
                };
            }[];
            accounts: {
                /** Format: uuid */
                id: string;
                name: string;
                provider: string;
                accepted: number;
                refused: number;
                unknown: number;
                medianMs: number | null;
                p95Ms: number | null;
                reportsOutstanding: number;
            }[];
            webhooks: {
                /** Format: uuid */
                id: string;
                name: string;
                isOff: boolean;
                undelivered: number;
                /** Format: date-time */
                oldestHappenedAt: string | null;
            }[] | null;
            events: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                type: "sending.paused" | "sending.resumed" | "number.paused" | "number.resumed" | "number.draining" | "number.bulk-held" | "number.bulk-released" | "alert.raised" | "alert.ended";
                about: string | null;
                alert: {
                    /** @enum {string} */
                    kind: "no-account" | "account-refused" | "provider-failing" | "connection-lost" | "credentials-ended" | "credentials-ending" | "calls-refused" | "queue-waits" | "few-delivered" | "no-reports" | "nobody-available";
                    /** @enum {string} */
                    severity: "slow" | "down";
                } | null;
                by: string | null;
            }[];
            membersOnline: number;
        };
        SystemState: {
            troubles: components["schemas"]["Trouble"][];
        };
        Trouble: {
            /** @enum {string} */
            kind: "database-away" | "live-stalled" | "sending-paused" | "sending-stalled" | "provider-failing";
            /** Format: date-time */
            since: string;
            account: string | null;
        };
        NumberOverview: {
            /** Format: uuid */
            id: string;
            address: string;
            addressText: string;
            /** @enum {string} */
            kind: "short-code" | "long-number" | "toll-free" | "alphanumeric";
            country: string | null;
            label: string;
            /** @enum {string} */
            status: "active" | "paused" | "retired";
            smartEncoding: boolean;
            teamIds: string[];
            /** Format: uuid */
            defaultTeamId: string | null;
            sendsMedia: boolean;
            /** @enum {string} */
            state: "healthy" | "slow" | "down" | "paused" | "untested" | "quiet" | "retired";
            alerts: components["schemas"]["HealthAlert"][];
            /** Format: date-time */
            lastInboundAt: string | null;
            /** Format: date-time */
            lastReportAt: string | null;
            day: components["schemas"]["DeliveryOutcomes"];
            queue: {
                count: number;
                /** Format: date-time */
                oldestDueAt: string | null;
            };
            traffic: {
                /** Format: date-time */
                since: string;
                stepMinutes: number;
                in: number[];
                out: number[];
            };
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                provider: string;
                title: string;
                trouble: {
                    failures: number;
                    /** Format: date-time */
                    since: string;
                    /** Format: date-time */
                    lastAt: string;
                    /** @enum {string} */
                    reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report";
                    code: string | null;
                    /** Format: date-time */
                    restingUntil: string | null;
                } | null;
            } | null;
            standby: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            segmentsPerSecond: number | null;
            keywordPrefix: string | null;
            openingHours: ({
                opens: string;
                closes: string;
            } | null)[] | null;
        };
        HealthAlert: {
            /** @enum {string} */
            kind: "no-account" | "account-refused" | "provider-failing" | "connection-lost" | "credentials-ended" | "credentials-ending" | "calls-refused" | "queue-waits" | "few-delivered" | "no-reports" | "nobody-available";
            /** @enum {string} */
            severity: "slow" | "down";
            /** Format: date-time */
            since: string;
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
        };
        DeliveryOutcomes: {
            delivered: number;
            failed: number;
            waiting: number;
            unknown: number;
            rate: number | null;
        };
        NumberTest: {
            /** Format: date-time */
            since: string;
            code: string;
            arrived: {
                /** Format: uuid */
                conversationId: string;
                from: string;
                /** Format: date-time */
                at: string;
            } | null;
            others: boolean;
            answer: components["schemas"]["Message"] | null;
            problem: string | null;
        };
        ProviderOffer: {
            name: string;
            title: string;
            credentialFields: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "text" | "secret" | "url" | "switch" | "choice";
                required: boolean;
                hint?: string;
                choices?: {
                    value: string;
                    label: string;
                }[];
            }[];
            webhookPlace: {
                path: string[];
                inbound: string;
                reports: string | null;
            } | null;
            listsNumbers: boolean;
            setsWebhooks: boolean;
        };
        ProviderAccount: {
            /** Format: uuid */
            id: string;
            provider: string;
            name: string;
            webhooks: {
                inbound: string;
                reports: string;
            };
            callsPerSecond: number | null;
            circuit: {
                failures: number;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                lastAt: string;
                /** @enum {string} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report";
                code: string | null;
                /** Format: date-time */
                restingUntil: string | null;
            } | null;
            connection: {
                /** @enum {string} */
                state: "connecting" | "connected" | "waiting" | "released";
                /** Format: date-time */
                since: string;
                error: string | null;
                /** Format: date-time */
                errorAt: string | null;
            } | null;
        };
        AccountNumber: {
            address: string;
            addressText: string;
            /** @enum {string} */
            kind: "short-code" | "long-number" | "toll-free" | "alphanumeric";
            country: string | null;
            carriedBy: string | null;
        };
        CustomHttpPreview: {
            texts: {
                id: string;
                from: string;
                to: string;
                text: string;
                media: string[];
                /** Format: date-time */
                sentAt: string | null;
                part: string | null;
            }[] | null;
            reports: {
                id: string | null;
                reference: string | null;
                status: string;
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
                code: string | null;
            }[] | null;
            call: {
                method: string;
                url: string;
                headers: {
                    [key: string]: string;
                };
                body: string | null;
            } | null;
            outcome: {
                /** @enum {string} */
                kind: "accepted" | "refused" | "unknown";
                ids: string[];
                retryable: boolean;
                code: string | null;
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
            } | null;
        };
        StandingAlert: {
            /** @enum {string} */
            kind: "no-account" | "account-refused" | "provider-failing" | "connection-lost" | "credentials-ended" | "credentials-ending" | "calls-refused" | "queue-waits" | "few-delivered" | "no-reports" | "nobody-available";
            /** @enum {string} */
            severity: "slow" | "down";
            /** Format: date-time */
            since: string;
            /** @enum {string|null} */
            reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
            number: components["schemas"]["NumberRef"] | null;
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                provider: string;
            } | null;
        };
        AlertListener: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "admin";
            hears: boolean;
        };
        NumberHealth: {
            number: components["schemas"]["NumberRef"];
            /** @enum {string} */
            state: "healthy" | "slow" | "down" | "paused";
            alerts: components["schemas"]["HealthAlert"][];
            /** Format: date-time */
            lastInboundAt: string | null;
            /** Format: date-time */
            lastReportAt: string | null;
            day: components["schemas"]["DeliveryOutcomes"];
            queue: {
                count: number;
                /** Format: date-time */
                oldestDueAt: string | null;
            };
            traffic: {
                /** Format: date-time */
                since: string;
                stepMinutes: number;
                in: number[];
                out: number[];
            };
            week: components["schemas"]["DeliveryOutcomes"];
            failures: {
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
                day: number;
                week: number;
            }[];
            accounts: {
                /** Format: uuid */
                id: string;
                name: string;
                provider: string;
                rank: number;
                /** @enum {string} */
                state: "healthy" | "slow" | "down" | "paused";
            }[];
        };
        AccountHealth: {
            account: {
                /** Format: uuid */
                id: string;
                name: string;
                provider: string;
            };
            /** @enum {string} */
            state: "healthy" | "slow" | "down" | "paused";
            alerts: components["schemas"]["HealthAlert"][];
            /** Format: date-time */
            lastInboundAt: string | null;
            /** Format: date-time */
            lastReportAt: string | null;
            day: components["schemas"]["DeliveryOutcomes"];
            week: components["schemas"]["DeliveryOutcomes"];
            failures: {
                /** @enum {string|null} */
                reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
                day: number;
                week: number;
            }[];
            queue: {
                count: number;
                /** Format: date-time */
                oldestDueAt: string | null;
            };
            calls: {
                accepted: number;
                refused: number;
                unknown: number;
                reasons: {
                    /** @enum {string|null} */
                    reason: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report" | null;
                    code: string | null;
                    count: number;
                }[];
            };
            /** Format: date-time */
            lastRefusedAt: string | null;
            credentials: {
                /** Format: date-time */
                checkedAt: string | null;
                /** @enum {string|null} */
                outcome: "valid" | "invalid" | "unreachable" | null;
                reason: string | null;
                /** Format: date-time */
                expireAt: string | null;
            };
            connection: {
                /** @enum {string} */
                state: "connecting" | "connected" | "waiting" | "released";
                /** Format: date-time */
                since: string;
                error: string | null;
                /** Format: date-time */
                errorAt: string | null;
            } | null;
            numbers: {
                number: components["schemas"]["NumberRef"];
                rank: number;
                /** @enum {string} */
                state: "healthy" | "slow" | "down" | "paused";
            }[];
        };
        RefusedCall: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            door: "texts" | "reports";
            method: string;
            code: string;
            detail: string;
            query: string;
            body: string;
        };
        TextLink: {
            /** Format: uuid */
            id: string;
            url: string;
            addressText: string;
            text: string;
        };
        HandsetTextPage: {
            items: components["schemas"]["HandsetText"][];
            nextCursor: string | null;
        };
        HandsetText: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            direction: "received" | "sent";
            from: string;
            to: string;
            text: string;
            media: string[];
            /** Format: date-time */
            receivedAt: string;
        };
        DemoOrder: {
            reference: string;
            item: string;
            day: string;
            window: string;
        };
    };
    responses: {
        /** @description Why not: `code` is for programs, `detail` for people */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getConversations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "open" | "snoozed" | "closed" | "all";
                view?: "mine" | "unassigned" | "all";
                number?: string;
                team?: string;
                assignee?: string;
                contact?: string;
                q?: string;
                sort?: "newest" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationCounts"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    memberId?: string | null;
                    /** Format: uuid */
                    teamId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConversationsIdClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdSnooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConversationsIdSnooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdReadMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    seq?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConversationsIdReadMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    names: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsIdEpisodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Episode"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsIdReplyNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReplyNumber"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    kind?: "text" | "note";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversationsIdMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                after?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConversationsIdMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SendReplyInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SendTextInput"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: components["schemas"]["Message"];
                        conversation: components["schemas"]["Conversation"];
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMessagesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessagesIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessagesIdDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDelivery"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConversationsIdRetries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RetriesInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retries"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postConversationsIdMedia: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMediaId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMediaIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                address?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchContactsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateContactInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContactsIdMerges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContactsIdMergesMergeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsIdConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentLedger"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContactsIdConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RecordConsentInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentEntry"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putContactsIdBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BlockInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContactsIdBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsIdBlockedTexts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuarantinedText"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConversationsIdOptOutWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecideWishInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsIdConsentCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentEntriesCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentWords: {
        parameters: {
            query?: {
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConsentWordsWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetConsentWordInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConsentWordsWord: {
        parameters: {
            query?: {
                number?: string;
            };
            header?: never;
            path: {
                word: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentConfirmations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentConfirmationPage"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConsentConfirmationsLanguageFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                family: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetConfirmationInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentConfirmationPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConsentConfirmationsLanguageFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
                family: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentConfirmationPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRules"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putConsentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConsentRules"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRules"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    availability?: "available" | "away";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMembersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "agent" | "lead" | "admin";
                    openCap?: number | null;
                    teams?: {
                        /** Format: uuid */
                        teamId: string;
                        /** @default false */
                        leads?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMembersIdDeactivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default {
                     *       "kind": "nobody"
                     *     }
                     */
                    handOver?: {
                        /** @enum {string} */
                        kind: "nobody";
                    } | {
                        /** @enum {string} */
                        kind: "member";
                        /** Format: uuid */
                        memberId: string;
                    } | {
                        /** @enum {string} */
                        kind: "spread";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handedOver: number;
                        left: number;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMembersIdDeactivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invite"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "agent" | "lead" | "admin";
                    /** @default [] */
                    teamIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteWithLink"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitesIdRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteWithLink"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteInvitesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    openCap: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Team"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRef"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTeamsId: {
        parameters: {
            query?: {
                moveTo?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTeamsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRef"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeamsIdHoldings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conversations: number;
                        open: number;
                        apiKeys: string[];
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTeamsIdMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    members: {
                        /** Format: uuid */
                        memberId: string;
                        /** @default false */
                        leads?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    teamIds: string[];
                    /** Format: uuid */
                    defaultTeamId: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tag"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTagsUses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            uses: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTagsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTagsIdMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedReply"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSavedReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReply"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSavedRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReply"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedRepliesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsIdFunnel: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationFunnel"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsIdAnswers: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationAnswers"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsIdAnswersCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationKeywords: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["KeywordUse"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                automation?: string;
                address?: string;
                conversation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationRunPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationRunsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationRunWithSteps"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessagesIdAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AutomationRunWithSteps"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAutomations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                    definition?: components["schemas"]["AutomationDefinition"];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAutomationsId: {
        parameters: {
            query?: {
                runs?: "finish" | "hand-over";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAutomationsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAutomationsIdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    definition: components["schemas"]["AutomationDefinition"];
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsIdVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationVersionPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAutomationsIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAutomationsIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default finish
                     * @enum {string}
                     */
                    runs?: "finish" | "hand-over";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAutomationsIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationWithDraft"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAutomationsIdTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    definition?: components["schemas"]["AutomationDefinition"];
                    /** Format: uuid */
                    numberId?: string;
                    turns: ({
                        text: string;
                    } | {
                        /** @enum {boolean} */
                        silence: true;
                    })[];
                    /**
                     * @default given
                     * @enum {string}
                     */
                    lookUps?: "real" | "given";
                    /** @default {} */
                    given?: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationTrial"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAutomationsIdDryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    definition?: components["schemas"]["AutomationDefinition"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationDryRun"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationsIdCallAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationCallAddress"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAutomationsIdCallAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationCallAddress"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAutomationsIdCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    to: string;
                    from?: string;
                    id?: string;
                    /** @default {} */
                    variables?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationCallTaken"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadyMadeAutomations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReadyMadeAutomation"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAutomationSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AutomationSecret"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAutomationSecretsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default Authorization */
                    header?: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationSecret"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAutomationSecretsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcasts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBroadcasts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BroadcastInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBroadcastsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchBroadcastsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeBroadcastInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsIdEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastEstimate"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsIdPreviews: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastPreviewPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBroadcastsIdTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BroadcastTestInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBroadcastsIdSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBroadcastsIdApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBroadcastsIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBroadcastsIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBroadcastsIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsIdResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastResults"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsIdRecipients: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "waiting" | "sent" | "delivered" | "failed" | "suppressed" | "stopped";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastRecipientPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastsIdRecipientsCsv: {
        parameters: {
            query?: {
                state?: "waiting" | "sent" | "delivered" | "failed" | "suppressed" | "stopped";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBroadcastApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastApproval"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBroadcastApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BroadcastApproval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastApproval"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolls: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                automation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPollsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPollsIdWall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    on: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Poll"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPollsIdVotesCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPollsIdDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPollsIdDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DrawInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDrawsIdReplacements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReplaceWinnerInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPage"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ListInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteListsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchListsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeListInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdSizes: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSizes"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdSubscribers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "joined" | "pending" | "left" | "all";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriberPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postListsIdSubscribers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubscribeInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriber"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdSubscribersCsv: {
        parameters: {
            query?: {
                q?: string;
                state?: "joined" | "pending" | "left" | "all";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteListsIdSubscribersSubscriberId: {
        parameters: {
            query?: {
                source?: string;
            };
            header?: never;
            path: {
                id: string;
                subscriberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postListsIdImports: {
        parameters: {
            query: {
                fileName: string;
                proof: string;
                givenAt: string;
                addressColumn?: string;
                nameColumn?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdImportsImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getListsIdImportsImportIdRefusedCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "open" | "settled" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestPage"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPrivacyRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PrivacyRequestInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPrivacyRequestsIdSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SettlePrivacyRequestInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContactsIdErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EraseInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsIdPersonalDataJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsIdPersonalDataHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putContactsIdLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LegalHoldInput"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContactsIdLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHiddenNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenNumbers"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHiddenNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HiddenNumbers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenNumbers"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    rules: components["schemas"]["RetentionRule"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWebhooksIdSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooksIdTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveryId: string;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooksIdDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "pending" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooksIdDeliveriesDeliveryId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooksIdReplays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    role: "agent" | "lead" | "admin";
                    /** @default [] */
                    teamIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApiKeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkload: {
        parameters: {
            query?: {
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        memberId: string | null;
                        /** Format: uuid */
                        onlyFrom?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssignmentResult"][];
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssignmentsSpread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    conversationIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssignmentResult"][];
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNumbersIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdDrain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdBulkHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNumbersIdBulkHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSendingPause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSendingPause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTraffic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveTraffic"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Number"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "short-code" | "long-number" | "toll-free" | "alphanumeric";
                    address: string;
                    /** @default null */
                    country?: string | null;
                    /** @default  */
                    label?: string;
                    /** Format: uuid */
                    accountId: string;
                    /** @default null */
                    keywordPrefix?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemState"];
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuarantine: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuarantinedText"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSegments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text: string;
                    smart?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        encoding: "GSM-7" | "UCS-2";
                        segments: number;
                        units: number;
                        perSegment: number;
                        offenders: {
                            index: number;
                            character: string;
                            replacement?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbersOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NumberOverview"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNumbersIdTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    since?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberTest"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdRetirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchNumbersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    label?: string;
                    keywordPrefix?: string | null;
                    openingHours?: ({
                        opens: string;
                        closes: string;
                    } | null)[] | null;
                    smartEncoding?: boolean;
                    segmentsPerSecond?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdStandby: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    accountId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNumbersIdStandby: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Number"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNumbersIdRetries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RetriesInput"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retries"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderOffer"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProviderAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderAccount"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProviderAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    provider: string;
                    name: string;
                    credentials: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAccount"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchProviderAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    callsPerSecond?: number | null;
                    /** Format: date-time */
                    credentialsExpireAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAccount"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProviderAccountsIdCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    credentials: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAccount"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProviderAccountsIdNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountNumber"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProviderAccountsCustomHttpPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "texts";
                    texts: {
                        /** @enum {string} */
                        format: "json" | "form" | "query";
                        list?: string | null;
                        id?: string | null;
                        from: string;
                        to: string;
                        text: string;
                        media?: string | null;
                        sentAt?: string | null;
                        part?: {
                            reference: string;
                            number: string;
                            total: string;
                        };
                        /** @default true */
                        addPlus?: boolean;
                    };
                    sample: {
                        /**
                         * @default POST
                         * @enum {string}
                         */
                        method?: "POST" | "GET";
                        /** @default  */
                        contentType?: string;
                        /** @default  */
                        query?: string;
                        /** @default  */
                        body?: string;
                    };
                } | {
                    /** @enum {string} */
                    kind: "reports";
                    reports: {
                        /** @enum {string} */
                        format: "json" | "form" | "query";
                        list?: string | null;
                        id?: string | null;
                        reference?: string | null;
                        status: string;
                        code?: string | null;
                        meanings: {
                            value: string;
                            /** @enum {string} */
                            status: "queued" | "sent" | "delivered" | "undelivered" | "failed" | "expired" | "unknown";
                            /** @enum {string} */
                            reason?: "unreachable" | "memory-full" | "landline" | "bad-number" | "not-in-use" | "recipient-barred" | "recipient-barred-for-now" | "opted-out" | "contact-blocked" | "opted-out-at-provider" | "opt-out-wish" | "blocked" | "filtered" | "not-delivered" | "deleted-by-operator" | "operator-error" | "routing-error" | "no-route" | "expired" | "provider-rejected" | "content-rejected" | "too-long" | "empty-text" | "encoding-unsupported" | "media-unsupported" | "media-rejected" | "sender-rejected" | "sender-unregistered" | "sender-kind-unsupported" | "number-retired" | "no-provider" | "country-blocked" | "credentials-rejected" | "account-suspended" | "account-unusable" | "configuration-error" | "quota" | "too-fast" | "provider-busy" | "provider-error" | "provider-unreachable" | "sending-paused" | "number-paused" | "provider-resting" | "quiet-hours" | "waited-too-long" | "outcome-unknown" | "restored" | "no-final-report" | "no-report" | "reports-unsupported" | "unknown-report";
                        }[];
                    };
                    sample: {
                        /**
                         * @default POST
                         * @enum {string}
                         */
                        method?: "POST" | "GET";
                        /** @default  */
                        contentType?: string;
                        /** @default  */
                        query?: string;
                        /** @default  */
                        body?: string;
                    };
                } | {
                    /** @enum {string} */
                    kind: "send";
                    send: {
                        url: string;
                        /**
                         * @default POST
                         * @enum {string}
                         */
                        method?: "POST" | "PUT" | "GET";
                        /** @default [] */
                        headers?: {
                            name: string;
                            value: string;
                        }[];
                        /**
                         * @default {
                         *       "kind": "none"
                         *     }
                         */
                        body?: {
                            /** @enum {string} */
                            kind: "json";
                            template: string;
                        } | {
                            /** @enum {string} */
                            kind: "form";
                            fields: {
                                name: string;
                                value: string;
                            }[];
                        } | {
                            /** @enum {string} */
                            kind: "none";
                        };
                        /** @default {} */
                        answer?: {
                            /**
                             * @default [
                             *       "2xx"
                             *     ]
                             */
                            accepted?: string[];
                            /**
                             * @default [
                             *       "4xx"
                             *     ]
                             */
                            refused?: string[];
                            /**
                             * @default [
                             *       "429"
                             *     ]
                             */
                            retryable?: string[];
                            id?: string | null;
                            success?: {
                                path: string;
                                values: string[];
                            };
                            code?: string | null;
                        };
                        /** @default 15000 */
                        timeoutMs?: number;
                    };
                    text: {
                        from: string;
                        to: string;
                        text: string;
                        /** @default [] */
                        media?: string[];
                    };
                    answer?: {
                        status: number;
                        body: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomHttpPreview"];
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandingAlert"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlertListeners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertListener"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAlertListeners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    memberIds: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertListener"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbersIdHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberHealth"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProviderAccountsIdHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHealth"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProviderAccountsIdChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHealth"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProviderAccountsIdRefusedCalls: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RefusedCall"][];
                        nextCursor: string | null;
                    };
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNumbersIdTextLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextLink"];
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTextLinksIdQrPng: {
        parameters: {
            query?: {
                form?: "page" | "text";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTextLinksIdQrSvg: {
        parameters: {
            query?: {
                form?: "page" | "text";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description The API key made too many requests: try again after Retry-After seconds */
            429: {
                headers: {
                    "Retry-After": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimulatorHandsetsAddressMessages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                direction?: "received" | "all";
            };
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsetTextPage"];
                };
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSimulatorHandsetsAddressMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    to: string;
                    text: string;
                    /** @default [] */
                    mediaIds?: string[];
                    id?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsetText"];
                };
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimulatorMediaId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSimulatorMediaId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimulatorNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NumberRef"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimulatorOrdersReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoOrder"];
                };
            };
            404: components["responses"]["Problem"];
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

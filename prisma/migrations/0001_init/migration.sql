-- Names and addresses are searched by any part of them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "default_country" TEXT NOT NULL,
    "undo_seconds" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "team_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "leads" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("team_id","member_id")
);

-- CreateTable
CREATE TABLE "provider_account" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'active',
    "default_team_id" UUID,
    "segments_per_second" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_team" (
    "number_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "number_team_pkey" PRIMARY KEY ("number_id","team_id")
);

-- CreateTable
CREATE TABLE "number_route" (
    "id" UUID NOT NULL,
    "number_id" UUID NOT NULL,
    "provider_account_id" UUID NOT NULL,
    "held_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3),

    CONSTRAINT "number_route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "notes" TEXT NOT NULL DEFAULT '',
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_address" (
    "address_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "held_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3),

    CONSTRAINT "contact_address_pkey" PRIMARY KEY ("address_id","contact_id","held_from")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "number_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "assignee_id" UUID,
    "team_id" UUID,
    "snoozed_until" TIMESTAMPTZ(3),
    "waiting_since" TIMESTAMPTZ(3),
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_inbound_seq" INTEGER NOT NULL DEFAULT 0,
    "last_message_seq" INTEGER NOT NULL DEFAULT 0,
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "episode" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "first_reply_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "episode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'conversational',
    "text" TEXT NOT NULL,
    "activity" JSONB,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "status_reason" TEXT,
    "status_code" TEXT,
    "encoding" TEXT,
    "segments" INTEGER,
    "author_kind" TEXT NOT NULL,
    "author_id" UUID,
    "client_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "lane" SMALLINT NOT NULL DEFAULT 0,
    "answers_consent" BOOLEAN NOT NULL DEFAULT false,
    "due_at" TIMESTAMPTZ(3),
    "give_up_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "attempt_count" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "url" TEXT NOT NULL,
    "content_type" TEXT,
    "size_bytes" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'listed',

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "provider_account_id" UUID NOT NULL,
    "count" SMALLINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "code" TEXT,
    "detail" TEXT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_message" (
    "provider_account_id" UUID NOT NULL,
    "provider_message_id" TEXT NOT NULL,
    "message_id" UUID NOT NULL,

    CONSTRAINT "provider_message_pkey" PRIMARY KEY ("provider_account_id","provider_message_id")
);

-- CreateTable
CREATE TABLE "delivery_report" (
    "id" UUID NOT NULL,
    "provider_account_id" UUID NOT NULL,
    "reference" TEXT,
    "provider_message_id" TEXT,
    "status" TEXT NOT NULL,
    "code" TEXT,
    "raw" JSONB NOT NULL,
    "message_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_receipt" (
    "provider_account_id" UUID NOT NULL,
    "provider_message_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbound_receipt_pkey" PRIMARY KEY ("provider_account_id","provider_message_id")
);

-- CreateTable
CREATE TABLE "quarantined_text" (
    "id" UUID NOT NULL,
    "provider_account_id" UUID NOT NULL,
    "provider_message_id" TEXT NOT NULL,
    "from_address" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quarantined_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_entry" (
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "address_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "scope" TEXT NOT NULL DEFAULT 'organisation',
    "number_id" UUID,
    "source" TEXT NOT NULL,
    "words" TEXT,
    "message_id" UUID,
    "via_number_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_tag" (
    "conversation_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,

    CONSTRAINT "conversation_tag_pkey" PRIMARY KEY ("conversation_id","tag_id")
);

-- CreateTable
CREATE TABLE "saved_reply" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_mark" (
    "member_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "read_mark_pkey" PRIMARY KEY ("member_id","conversation_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "member_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'text',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("member_id","conversation_id")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "conversation_id" UUID,
    "message_id" UUID,
    "contact_id" UUID,
    "request_id" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "written_by" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key_team" (
    "api_key_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "api_key_team_pkey" PRIMARY KEY ("api_key_id","team_id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("subject")
);

-- CreateTable
CREATE TABLE "setup_link" (
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "simulator_text" (
    "id" UUID NOT NULL,
    "handset" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "business" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "media" JSONB NOT NULL DEFAULT '[]',
    "reference" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "simulator_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulator_report" (
    "id" UUID NOT NULL,
    "text_id" TEXT NOT NULL,
    "reference" TEXT,
    "status" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "simulator_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulator_refusal" (
    "reference" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "simulator_refusal_pkey" PRIMARY KEY ("reference")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "team_name_key" ON "team"("name");

-- CreateIndex
CREATE INDEX "team_member_member_id_idx" ON "team_member"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_account_key_key" ON "provider_account"("key");

-- CreateIndex
CREATE UNIQUE INDEX "number_address_country_key" ON "number"("address", "country");

-- CreateIndex
CREATE INDEX "number_team_team_id_idx" ON "number_team"("team_id");

-- CreateIndex
CREATE INDEX "number_route_provider_account_id_idx" ON "number_route"("provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "number_route_current" ON "number_route"("number_id") WHERE (held_until IS NULL);

-- CreateIndex
CREATE INDEX "address_value_search" ON "address" USING GIN ("value" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "address_value_country_key" ON "address"("value", "country");

-- CreateIndex
CREATE INDEX "contact_name_search" ON "contact" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "contact_address_contact_id_idx" ON "contact_address"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_address_current" ON "contact_address"("address_id") WHERE (held_until IS NULL);

-- CreateIndex
CREATE INDEX "conversation_status_last_activity_at_id_idx" ON "conversation"("status", "last_activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "conversation_assigned" ON "conversation"("assignee_id", "status", "last_activity_at" DESC, "id" DESC) WHERE (assignee_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "conversation_team_id_status_last_activity_at_id_idx" ON "conversation"("team_id", "status", "last_activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "conversation_number_id_status_last_activity_at_id_idx" ON "conversation"("number_id", "status", "last_activity_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "conversation_waiting" ON "conversation"("waiting_since", "id") WHERE (status = 'open' AND waiting_since IS NOT NULL);

-- CreateIndex
CREATE INDEX "conversation_snoozed" ON "conversation"("snoozed_until") WHERE (status = 'snoozed');

-- CreateIndex
CREATE UNIQUE INDEX "conversation_address_id_number_id_key" ON "conversation"("address_id", "number_id");

-- CreateIndex
CREATE INDEX "episode_conversation_id_opened_at_idx" ON "episode"("conversation_id", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "episode_current" ON "episode"("conversation_id") WHERE (closed_at IS NULL);

-- CreateIndex
CREATE INDEX "message_due" ON "message"("lane", "due_at", "seq") WHERE (status IN ('scheduled', 'queued'));

-- CreateIndex
CREATE INDEX "message_sending" ON "message"("lease_until") WHERE (status = 'sending');

-- CreateIndex
CREATE UNIQUE INDEX "message_conversation_id_seq_key" ON "message"("conversation_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_client_id" ON "message"("author_id", "client_id") WHERE (client_id IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "media_message_id_position_key" ON "media"("message_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_message_id_count_key" ON "attempt"("message_id", "count");

-- CreateIndex
CREATE INDEX "provider_message_message_id_idx" ON "provider_message"("message_id");

-- CreateIndex
CREATE INDEX "delivery_report_message_id_idx" ON "delivery_report"("message_id");

-- CreateIndex
CREATE INDEX "delivery_report_unmatched" ON "delivery_report"("provider_account_id", "provider_message_id") WHERE (message_id IS NULL);

-- CreateIndex
CREATE INDEX "quarantined_text_received_at_id_idx" ON "quarantined_text"("received_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "consent_entry_position_key" ON "consent_entry"("position");

-- CreateIndex
CREATE INDEX "consent_entry_address_id_position_idx" ON "consent_entry"("address_id", "position" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "tag_name_key" ON "tag"("name");

-- CreateIndex
CREATE INDEX "conversation_tag_tag_id_idx" ON "conversation_tag"("tag_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_reply_title_key" ON "saved_reply"("title");

-- CreateIndex
CREATE INDEX "read_mark_conversation_id_idx" ON "read_mark"("conversation_id");

-- CreateIndex
CREATE INDEX "draft_conversation_id_idx" ON "draft"("conversation_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_token_hash_key" ON "api_key"("token_hash");

-- CreateIndex
CREATE INDEX "simulator_text_handset_at_idx" ON "simulator_text"("handset", "at");

-- CreateIndex
CREATE INDEX "simulator_report_owed" ON "simulator_report"("due_at") WHERE (done_at IS NULL);

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number" ADD CONSTRAINT "number_default_team_id_fkey" FOREIGN KEY ("default_team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_team" ADD CONSTRAINT "number_team_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_team" ADD CONSTRAINT "number_team_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_route" ADD CONSTRAINT "number_route_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_route" ADD CONSTRAINT "number_route_provider_account_id_fkey" FOREIGN KEY ("provider_account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_address" ADD CONSTRAINT "contact_address_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_address" ADD CONSTRAINT "contact_address_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_provider_account_id_fkey" FOREIGN KEY ("provider_account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_message" ADD CONSTRAINT "provider_message_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_message" ADD CONSTRAINT "provider_message_provider_account_id_fkey" FOREIGN KEY ("provider_account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_report" ADD CONSTRAINT "delivery_report_provider_account_id_fkey" FOREIGN KEY ("provider_account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quarantined_text" ADD CONSTRAINT "quarantined_text_provider_account_id_fkey" FOREIGN KEY ("provider_account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_tag" ADD CONSTRAINT "conversation_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_team" ADD CONSTRAINT "api_key_team_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key_team" ADD CONSTRAINT "api_key_team_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checks: Prisma's schema cannot say these. A text column with a list is easier to widen than a database enum.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_undo_seconds" CHECK ("undo_seconds" IN (0, 5, 10));
ALTER TABLE "member" ADD CONSTRAINT "member_role" CHECK ("role" IN ('agent', 'lead', 'admin'));
ALTER TABLE "member" ADD CONSTRAINT "member_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_role" CHECK ("role" IN ('agent', 'lead', 'admin'));
ALTER TABLE "number" ADD CONSTRAINT "number_kind" CHECK ("kind" IN ('short-code', 'long-number', 'toll-free', 'alphanumeric'));
ALTER TABLE "number" ADD CONSTRAINT "number_status" CHECK ("status" IN ('active', 'paused', 'retired'));
ALTER TABLE "number" ADD CONSTRAINT "number_short_code_country" CHECK ("kind" <> 'short-code' OR "country" <> '');
ALTER TABLE "number_route" ADD CONSTRAINT "number_route_dates" CHECK ("held_until" IS NULL OR "held_until" > "held_from");
ALTER TABLE "address" ADD CONSTRAINT "address_kind" CHECK ("kind" IN ('phone', 'short-code', 'name'));
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_status" CHECK ("status" IN ('open', 'snoozed', 'closed'));
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_snoozed_until" CHECK (("status" = 'snoozed') = ("snoozed_until" IS NOT NULL));
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_seqs" CHECK ("last_seq" >= 0 AND "last_inbound_seq" <= "last_seq" AND "last_message_seq" <= "last_seq");
ALTER TABLE "episode" ADD CONSTRAINT "episode_dates" CHECK ("closed_at" IS NULL OR "closed_at" >= "opened_at");
ALTER TABLE "message" ADD CONSTRAINT "message_seq" CHECK ("seq" > 0);
ALTER TABLE "message" ADD CONSTRAINT "message_direction" CHECK ("direction" IN ('in', 'out'));
ALTER TABLE "message" ADD CONSTRAINT "message_kind" CHECK ("kind" IN ('text', 'note', 'activity'));
ALTER TABLE "message" ADD CONSTRAINT "message_purpose" CHECK ("purpose" IN ('conversational', 'service', 'marketing'));
ALTER TABLE "message" ADD CONSTRAINT "message_author" CHECK ("author_kind" IN ('contact', 'member', 'key', 'automation', 'system'));
ALTER TABLE "message" ADD CONSTRAINT "message_status" CHECK (
  ("kind" = 'text' AND "direction" = 'in' AND "status" = 'received') OR
  ("kind" = 'text' AND "direction" = 'out' AND "status" IN ('scheduled', 'queued', 'sending', 'sent', 'delivered',
    'undelivered', 'failed', 'expired', 'cancelled', 'suppressed', 'unknown')) OR
  ("kind" <> 'text' AND "status" = 'recorded'));
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_outcome" CHECK ("outcome" IS NULL OR "outcome" IN ('accepted', 'refused', 'unknown'));
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_action" CHECK ("action" IN ('opt-out', 'opt-in'));
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_scope" CHECK (("scope" = 'organisation' AND "number_id" IS NULL) OR ("scope" = 'number' AND "number_id" IS NOT NULL));
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_source" CHECK ("source" IN ('text', 'member', 'api', 'import', 'provider'));
ALTER TABLE "simulator_text" ADD CONSTRAINT "simulator_text_direction" CHECK ("direction" IN ('received', 'sent'));

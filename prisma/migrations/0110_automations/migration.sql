-- CreateTable
CREATE TABLE "event_cursor" (
    "consumer" TEXT NOT NULL,
    "written_by" xid8 NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "event_cursor_pkey" PRIMARY KEY ("consumer")
);

-- CreateTable
CREATE TABLE "automation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "draft_revision" INTEGER NOT NULL DEFAULT 1,
    "live_version_id" UUID,
    "paused_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "call_secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "automation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_version" (
    "id" UUID NOT NULL,
    "automation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "published_by_kind" TEXT NOT NULL,
    "published_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "automation_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_trigger" (
    "id" UUID NOT NULL,
    "automation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number_id" UUID,
    "value" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "automation_trigger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_registry" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "automation_registry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_secret" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "header" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "automation_secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_run" (
    "id" UUID NOT NULL,
    "automation_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "trigger" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "step_id" TEXT,
    "variables" JSONB NOT NULL DEFAULT '{}',
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "steps_taken" INTEGER NOT NULL DEFAULT 0,
    "started_seq" INTEGER NOT NULL,
    "question_seq" INTEGER,
    "question_id" UUID,
    "due_at" TIMESTAMPTZ(3),
    "lease_until" TIMESTAMPTZ(3),
    "stop_reason" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "automation_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "automation_run_step" (
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "step_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "message_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "automation_run_step_pkey" PRIMARY KEY ("run_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "automation_name" ON "automation"("name") WHERE (deleted_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "automation_version_automation_id_number_key" ON "automation_version"("automation_id", "number");

-- CreateIndex
CREATE INDEX "automation_trigger_automation_id_idx" ON "automation_trigger"("automation_id");

-- CreateIndex
CREATE UNIQUE INDEX "automation_trigger_everywhere" ON "automation_trigger"("kind", "value") WHERE (number_id IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "automation_trigger_number_id_kind_value_key" ON "automation_trigger"("number_id", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "automation_secret_name_key" ON "automation_secret"("name");

-- CreateIndex
CREATE UNIQUE INDEX "automation_run_cause_key" ON "automation_run"("cause");

-- CreateIndex
CREATE INDEX "automation_run_due" ON "automation_run"("due_at") WHERE (ended_at IS NULL AND due_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "automation_run_question" ON "automation_run"("question_id") WHERE (ended_at IS NULL AND question_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "automation_run_automation_id_started_at_id_idx" ON "automation_run"("automation_id", "started_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "automation_run_address_id_automation_id_started_at_idx" ON "automation_run"("address_id", "automation_id", "started_at");

-- CreateIndex
CREATE INDEX "automation_run_conversation_id_started_at_idx" ON "automation_run"("conversation_id", "started_at");

-- CreateIndex
CREATE UNIQUE INDEX "automation_run_live" ON "automation_run"("conversation_id") WHERE (ended_at IS NULL);

-- CreateIndex
CREATE INDEX "automation_run_step_message" ON "automation_run_step"("message_id") WHERE (message_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "event_written_by_seq_idx" ON "event"("written_by", "seq");

-- AddForeignKey
ALTER TABLE "automation_version" ADD CONSTRAINT "automation_version_automation_id_fkey" FOREIGN KEY ("automation_id") REFERENCES "automation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_trigger" ADD CONSTRAINT "automation_trigger_automation_id_fkey" FOREIGN KEY ("automation_id") REFERENCES "automation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_trigger" ADD CONSTRAINT "automation_trigger_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_run" ADD CONSTRAINT "automation_run_automation_id_fkey" FOREIGN KEY ("automation_id") REFERENCES "automation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_run" ADD CONSTRAINT "automation_run_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "automation_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_run" ADD CONSTRAINT "automation_run_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "automation_run_step" ADD CONSTRAINT "automation_run_step_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "automation_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The one row of the registry, and rules that the schema file cannot say.
INSERT INTO "automation_registry" ("id") VALUES (1);
ALTER TABLE "automation_registry" ADD CONSTRAINT "automation_registry_one" CHECK ("id" = 1);
ALTER TABLE "automation_run" ADD CONSTRAINT "automation_run_status" CHECK ("status" IN ('running', 'asking', 'waiting', 'calling', 'ended'));
ALTER TABLE "automation_run" ADD CONSTRAINT "automation_run_end" CHECK (("status" = 'ended') = ("ended_at" IS NOT NULL) AND ("status" = 'ended') = ("end_reason" IS NOT NULL));

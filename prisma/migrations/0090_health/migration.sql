-- What the health of a number and of an account is computed from: each text and report knows its number, so that one
-- index answers for a number without its conversations. The calls we refused. What stands wrong, and since when.
-- AlterTable
ALTER TABLE "message" ADD COLUMN     "number_id" UUID;
UPDATE "message" m SET "number_id" = c."number_id" FROM "conversation" c WHERE c."id" = m."conversation_id";
ALTER TABLE "message" ALTER COLUMN "number_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "delivery_report" ADD COLUMN     "number_id" UUID;
UPDATE "delivery_report" r SET "number_id" = m."number_id" FROM "message" m WHERE m."id" = r."message_id";

-- AlterTable
ALTER TABLE "provider_account" ADD COLUMN     "credentials_expire_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "account_check" (
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "account_check_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "refused_call" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "door" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "refused_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_alert" (
    "id" UUID NOT NULL,
    "number_id" UUID,
    "account_id" UUID,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "health_alert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "message_in_of_number" ON "message"("number_id", "created_at") WHERE ((direction = 'in'::text) AND (kind = 'text'::text));

-- CreateIndex
CREATE INDEX "message_out_of_number" ON "message"("number_id", "due_at", "status", "status_reason") WHERE ((direction = 'out'::text) AND (kind = 'text'::text));

-- CreateIndex
CREATE INDEX "message_queue_of_number" ON "message"("number_id", "due_at") WHERE (status = ANY (ARRAY['scheduled'::text, 'queued'::text]));

-- CreateIndex
CREATE INDEX "delivery_report_number_id_received_at_idx" ON "delivery_report"("number_id", "received_at");

-- CreateIndex
CREATE INDEX "delivery_report_provider_account_id_received_at_idx" ON "delivery_report"("provider_account_id", "received_at");

-- CreateIndex
CREATE INDEX "attempt_provider_account_id_started_at_idx" ON "attempt"("provider_account_id", "started_at");

-- CreateIndex
CREATE INDEX "refused_call_account_id_id_idx" ON "refused_call"("account_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "health_alert_of_number" ON "health_alert"("number_id", "kind") WHERE ((ended_at IS NULL) AND (number_id IS NOT NULL));

-- CreateIndex
CREATE UNIQUE INDEX "health_alert_of_account" ON "health_alert"("account_id", "kind") WHERE ((ended_at IS NULL) AND (account_id IS NOT NULL));

-- AddForeignKey
ALTER TABLE "account_check" ADD CONSTRAINT "account_check_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refused_call" ADD CONSTRAINT "refused_call_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_alert" ADD CONSTRAINT "health_alert_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_alert" ADD CONSTRAINT "health_alert_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "account_check" ADD CONSTRAINT "account_check_outcome" CHECK ("outcome" IN ('valid', 'invalid', 'unreachable'));
ALTER TABLE "refused_call" ADD CONSTRAINT "refused_call_door" CHECK ("door" IN ('texts', 'reports'));
ALTER TABLE "health_alert" ADD CONSTRAINT "health_alert_severity" CHECK ("severity" IN ('slow', 'down'));
ALTER TABLE "health_alert" ADD CONSTRAINT "health_alert_subject" CHECK (num_nonnulls("number_id", "account_id") = 1);

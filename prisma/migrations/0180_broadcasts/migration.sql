-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "approve_above" INTEGER DEFAULT 500;

-- CreateTable
CREATE TABLE "broadcast" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT 'marketing',
    "number_id" UUID NOT NULL,
    "list_id" UUID,
    "filter" JSONB,
    "opt_out_line" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "send_at" TIMESTAMPTZ(3),
    "local_at" TEXT,
    "created_by_kind" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "submitted_by_kind" TEXT,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "paced_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast_recipient" (
    "broadcast_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "outcome" TEXT,
    "reason" TEXT,
    "message_id" UUID,
    "told_opt_out" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "broadcast_recipient_pkey" PRIMARY KEY ("broadcast_id","address_id")
);

-- CreateIndex
CREATE INDEX "broadcast_id_idx" ON "broadcast"("id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "broadcast_recipient_message_id_key" ON "broadcast_recipient"("message_id");

-- CreateIndex
CREATE INDEX "broadcast_recipient_open" ON "broadcast_recipient"("broadcast_id", "address_id") WHERE (outcome IS NULL);

-- CreateIndex
CREATE INDEX "broadcast_recipient_told" ON "broadcast_recipient"("address_id") WHERE (told_opt_out);

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "subscriber_list"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_status" CHECK ("status" IN ('draft', 'waiting', 'scheduled', 'building', 'sending', 'paused', 'stopped', 'done'));
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_purpose" CHECK ("purpose" IN ('marketing', 'service'));
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_audience" CHECK (("list_id" IS NULL) <> ("filter" IS NULL));
ALTER TABLE "broadcast_recipient" ADD CONSTRAINT "broadcast_recipient_outcome" CHECK ("outcome" IN ('queued', 'suppressed', 'stopped'));

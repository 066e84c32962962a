-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "hold_reason" TEXT;

-- CreateTable
CREATE TABLE "privacy_request" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "contact_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "message_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "settled_by_kind" TEXT,
    "settled_by_id" UUID,

    CONSTRAINT "privacy_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erased_address" (
    "hash" TEXT NOT NULL,
    "opted_out" BOOLEAN NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_address_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "privacy_request_due_at_id_idx" ON "privacy_request"("due_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "privacy_request_open" ON "privacy_request"("contact_id", "kind") WHERE (settled_at IS NULL);

-- CreateIndex
CREATE INDEX "webhook_delivery_of_conversation" ON "webhook_delivery"("conversation_id") WHERE (conversation_id IS NOT NULL);

ALTER TABLE "privacy_request" ADD CONSTRAINT "privacy_request_kind" CHECK ("kind" IN ('access', 'erasure'));
ALTER TABLE "privacy_request" ADD CONSTRAINT "privacy_request_outcome" CHECK (("settled_at" IS NULL) = ("outcome" IS NULL) AND "outcome" IN ('done', 'refused'));

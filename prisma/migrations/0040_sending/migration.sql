-- A rate and a circuit for each account, accounts that stand by for a number, plain characters as a number's choice, and
-- indexes for what is given up, never reported on, or to be sent again.
-- DropIndex
DROP INDEX "number_route_current";

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "route_rank" SMALLINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "number" ADD COLUMN     "smart_encoding" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "number_route" ADD COLUMN     "rank" SMALLINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "provider_account" ADD COLUMN     "calls_per_second" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "account_pace" (
    "account_id" UUID NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pace_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "account_circuit" (
    "account_id" UUID NOT NULL,
    "failures" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "code" TEXT,
    "resting_until" TIMESTAMPTZ(3),
    "probing_until" TIMESTAMPTZ(3),
    "rests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "account_circuit_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE INDEX "message_give_up" ON "message"("give_up_at") WHERE (status = ANY (ARRAY['scheduled'::text, 'queued'::text]));

-- CreateIndex
CREATE INDEX "message_unreported" ON "message"("give_up_at") WHERE ((status = 'sent'::text) AND (status_reason IS NULL));

-- CreateIndex
CREATE INDEX "message_failed" ON "message"("due_at") WHERE (status = ANY (ARRAY['failed'::text, 'undelivered'::text, 'expired'::text, 'unknown'::text]));

-- CreateIndex
CREATE UNIQUE INDEX "number_route_current" ON "number_route"("number_id", "rank") WHERE (held_until IS NULL);

-- AddForeignKey
ALTER TABLE "account_pace" ADD CONSTRAINT "account_pace_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_circuit" ADD CONSTRAINT "account_circuit_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_rate" CHECK ("calls_per_second" > 0);
ALTER TABLE "number_route" ADD CONSTRAINT "number_route_rank" CHECK ("rank" BETWEEN 0 AND 9);
ALTER TABLE "message" ADD CONSTRAINT "message_route_rank" CHECK ("route_rank" BETWEEN 0 AND 9);

-- Which attempt a provider's id and a report belong to: after a retry, reports of the first try must not end the second.
ALTER TABLE "provider_message" ADD COLUMN     "attempt" SMALLINT NOT NULL;

ALTER TABLE "delivery_report" ADD COLUMN     "attempt" SMALLINT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "segments" INTEGER;

-- CreateTable
CREATE TABLE "number_pace" (
    "number_id" UUID NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "number_pace_pkey" PRIMARY KEY ("number_id")
);

-- CreateIndex
CREATE INDEX "message_unsent" ON "message"("conversation_id", "seq") WHERE (status IN ('scheduled', 'queued', 'sending'));

-- AddForeignKey
ALTER TABLE "number_pace" ADD CONSTRAINT "number_pace_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "hears_alerts" BOOLEAN;

-- AlterTable
ALTER TABLE "number" ADD COLUMN     "bulk_held" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "draining_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "hides" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "sending_paused_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "event_of_traffic" ON "event"("at") WHERE (type = ANY (ARRAY['alert.raised'::text, 'alert.ended'::text, 'number.paused'::text, 'number.resumed'::text, 'number.draining'::text, 'number.bulk-held'::text, 'number.bulk-released'::text, 'sending.paused'::text, 'sending.resumed'::text]));

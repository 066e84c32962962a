-- Media is fetched by a job and kept by us, or uploaded and sent. Until now its address was only listed.
ALTER TABLE "media" ADD COLUMN     "conversation_id" UUID,
ADD COLUMN     "uploaded_by_id" UUID,
ADD COLUMN     "provider_account_id" UUID,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "message_id" DROP NOT NULL,
ALTER COLUMN "position" SET DEFAULT 0,
ALTER COLUMN "url" DROP NOT NULL,
ALTER COLUMN "status" SET DEFAULT 'fetching';

UPDATE "media" SET "status" = 'failed', "reason" = 'unreachable' WHERE "status" = 'listed';

ALTER TABLE "media" ADD CONSTRAINT "media_status" CHECK ("status" IN ('fetching', 'stored', 'failed')),
ADD CONSTRAINT "media_reason" CHECK (("status" = 'failed') = ("reason" IS NOT NULL)),
ADD CONSTRAINT "media_source" CHECK ("url" IS NOT NULL OR "conversation_id" IS NOT NULL);

-- CreateTable
CREATE TABLE "job_worker" (
    "id" TEXT NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulator_media" (
    "id" UUID NOT NULL,
    "content_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "simulator_media_pkey" PRIMARY KEY ("id")
);

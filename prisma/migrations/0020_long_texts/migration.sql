-- AlterTable
ALTER TABLE "message" ADD COLUMN     "parts" JSONB;

-- CreateTable
CREATE TABLE "long_text" (
    "id" UUID NOT NULL,
    "provider_account_id" UUID NOT NULL,
    "number_id" UUID NOT NULL,
    "from_kind" TEXT NOT NULL,
    "from_value" TEXT NOT NULL,
    "from_country" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "total" SMALLINT NOT NULL,
    "came" SMALLINT NOT NULL DEFAULT 0,
    "shown" SMALLINT NOT NULL DEFAULT 0,
    "last_part_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "long_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_part" (
    "long_text_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "units" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "text_part_pkey" PRIMARY KEY ("long_text_id","number")
);

-- CreateIndex
CREATE INDEX "long_text_unshown" ON "long_text"("last_part_at") WHERE (came > shown);

-- CreateIndex
CREATE INDEX "long_text_last_part_at_idx" ON "long_text"("last_part_at");

-- CreateIndex
CREATE UNIQUE INDEX "long_text_current" ON "long_text"("number_id", "from_value", "from_country", "reference", "total", "provider_account_id") WHERE (superseded_at IS NULL);

-- AddForeignKey
ALTER TABLE "text_part" ADD CONSTRAINT "text_part_long_text_id_fkey" FOREIGN KEY ("long_text_id") REFERENCES "long_text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that the schema file cannot say.
ALTER TABLE "long_text" ADD CONSTRAINT "long_text_total_check" CHECK (total BETWEEN 2 AND 255);
ALTER TABLE "long_text" ADD CONSTRAINT "long_text_came_check" CHECK (shown <= came AND came <= total);
ALTER TABLE "text_part" ADD CONSTRAINT "text_part_number_check" CHECK (number >= 1);

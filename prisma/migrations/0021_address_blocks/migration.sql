-- AlterTable
ALTER TABLE "quarantined_text" ADD COLUMN     "address_id" UUID;

-- CreateTable
CREATE TABLE "address_block" (
    "id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "blocked_from" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_kind" TEXT,
    "lifted_by_id" UUID,

    CONSTRAINT "address_block_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "address_block_address_id_blocked_from_idx" ON "address_block"("address_id", "blocked_from");

-- CreateIndex
CREATE UNIQUE INDEX "address_block_current" ON "address_block"("address_id") WHERE (lifted_at IS NULL);

-- CreateIndex
CREATE INDEX "quarantined_text_of_address" ON "quarantined_text"("address_id", "id" DESC) WHERE (address_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "address_block" ADD CONSTRAINT "address_block_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema file cannot say.
ALTER TABLE "address_block" ADD CONSTRAINT "address_block_actor_kind" CHECK (actor_kind IN ('member', 'key'));
ALTER TABLE "address_block" ADD CONSTRAINT "address_block_until" CHECK (blocked_until > blocked_from);

-- CreateTable
CREATE TABLE "contact_merge" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "kept_before" JSONB NOT NULL,
    "kept_after" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_kind" TEXT,
    "undone_by_id" UUID,

    CONSTRAINT "contact_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_merge_address" (
    "merge_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "held_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_merge_address_pkey" PRIMARY KEY ("merge_id","address_id","held_from")
);

-- CreateIndex
CREATE UNIQUE INDEX "contact_merge_standing" ON "contact_merge"("merged_id") WHERE (undone_at IS NULL);

-- CreateIndex
CREATE INDEX "contact_merge_into" ON "contact_merge"("kept_id") WHERE (undone_at IS NULL);

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge_address" ADD CONSTRAINT "contact_merge_address_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "contact_merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge_address" ADD CONSTRAINT "contact_merge_address_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema file cannot say.
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_of_two" CHECK (kept_id <> merged_id);
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_actor_kind" CHECK (actor_kind IN ('member', 'key'));

-- CreateTable
CREATE TABLE "subscriber_list" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT 'marketing',
    "opt_in" TEXT NOT NULL DEFAULT 'single',
    "number_id" UUID,
    "wording" TEXT NOT NULL DEFAULT '',
    "form_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriber_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_membership" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_at" TIMESTAMPTZ(3),
    "entry_id" UUID,
    "left_at" TIMESTAMPTZ(3),
    "left_entry_id" UUID,

    CONSTRAINT "list_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_import" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "proof" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "list_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_import_row" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "fields" JSONB NOT NULL DEFAULT '{}',
    "outcome" TEXT,

    CONSTRAINT "list_import_row_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_list_form_code_key" ON "subscriber_list"("form_code");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_list_name" ON "subscriber_list"("name") WHERE (archived_at IS NULL);

-- CreateIndex
CREATE INDEX "list_membership_list_id_id_idx" ON "list_membership"("list_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "list_membership_current" ON "list_membership"("address_id", "list_id") WHERE (left_at IS NULL);

-- CreateIndex
CREATE INDEX "list_import_list_id_id_idx" ON "list_import"("list_id", "id" DESC);

-- CreateIndex
CREATE INDEX "list_import_row_open" ON "list_import_row"("import_id", "line") WHERE (outcome IS NULL);

-- CreateIndex
CREATE INDEX "consent_entry_of_list" ON "consent_entry"("list_id", "position") WHERE (list_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "subscriber_list" ADD CONSTRAINT "subscriber_list_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_membership" ADD CONSTRAINT "list_membership_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "subscriber_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_membership" ADD CONSTRAINT "list_membership_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_import" ADD CONSTRAINT "list_import_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "subscriber_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "list_import_row" ADD CONSTRAINT "list_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "list_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who typed their number into a list's public form.
ALTER TABLE "consent_entry" DROP CONSTRAINT "consent_entry_source";
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_source" CHECK ("source" IN ('text', 'member', 'api', 'import', 'provider', 'form'));

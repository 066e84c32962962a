-- AlterTable
ALTER TABLE "consent_entry" ADD COLUMN     "given_at" TIMESTAMPTZ(3),
ADD COLUMN     "list_id" UUID,
ADD COLUMN     "method" TEXT;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "after_opt_out" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "number" ADD COLUMN     "keyword_prefix" TEXT;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "answer_after_opt_out" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "consent_word" (
    "id" UUID NOT NULL,
    "number_id" UUID,
    "word" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "language" TEXT,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_word_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_confirmation" (
    "language" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_confirmation_pkey" PRIMARY KEY ("language","family")
);

-- CreateTable
CREATE TABLE "opt_out_wish" (
    "id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "settled_by_id" UUID,

    CONSTRAINT "opt_out_wish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consent_word_organisation" ON "consent_word"("word") WHERE (number_id IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "consent_word_number_id_word_key" ON "consent_word"("number_id", "word");

-- CreateIndex
CREATE UNIQUE INDEX "opt_out_wish_standing" ON "opt_out_wish"("address_id") WHERE (settled_at IS NULL);

-- AddForeignKey
ALTER TABLE "consent_word" ADD CONSTRAINT "consent_word_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opt_out_wish" ADD CONSTRAINT "opt_out_wish_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opt_out_wish" ADD CONSTRAINT "opt_out_wish_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checks: Prisma's schema cannot say these.
ALTER TABLE "number" ADD CONSTRAINT "number_keyword_prefix" CHECK ("keyword_prefix" <> '');
ALTER TABLE "consent_entry" DROP CONSTRAINT "consent_entry_scope";
ALTER TABLE "consent_entry" ADD CONSTRAINT "consent_entry_scope" CHECK (
  ("scope" = 'organisation' AND "number_id" IS NULL AND "list_id" IS NULL)
  OR ("scope" = 'number' AND "number_id" IS NOT NULL AND "list_id" IS NULL)
  OR ("scope" = 'list' AND "number_id" IS NULL AND "list_id" IS NOT NULL));
ALTER TABLE "consent_word" ADD CONSTRAINT "consent_word_word" CHECK ("word" <> '');
ALTER TABLE "consent_word" ADD CONSTRAINT "consent_word_family" CHECK ("family" IN ('opt-out', 'opt-in', 'help'));
ALTER TABLE "consent_confirmation" ADD CONSTRAINT "consent_confirmation_family" CHECK ("family" IN ('opt-out', 'opt-in', 'help'));
ALTER TABLE "opt_out_wish" ADD CONSTRAINT "opt_out_wish_outcome" CHECK (
  ("settled_at" IS NULL) = ("outcome" IS NULL) AND ("outcome" IS NULL OR "outcome" IN ('opted-out', 'opted-in', 'dismissed')));

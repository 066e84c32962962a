-- AlterTable
ALTER TABLE "member" ADD COLUMN     "availability" TEXT NOT NULL DEFAULT 'available',
ADD COLUMN     "available_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "last_active_at" TIMESTAMPTZ(3),
ADD COLUMN     "open_cap" INTEGER;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "open_cap" INTEGER NOT NULL DEFAULT 15;

-- CreateTable
CREATE TABLE "invite" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invite_team" (
    "invite_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "invite_team_pkey" PRIMARY KEY ("invite_id","team_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invite_token_hash_key" ON "invite"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invite_open" ON "invite"("email") WHERE (used_at IS NULL);

-- AddForeignKey
ALTER TABLE "invite" ADD CONSTRAINT "invite_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_team" ADD CONSTRAINT "invite_team_invite_id_fkey" FOREIGN KEY ("invite_id") REFERENCES "invite"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_team" ADD CONSTRAINT "invite_team_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks and dates that the schema language has no words for.
ALTER TABLE "member" ADD CONSTRAINT "member_availability" CHECK ("availability" IN ('available', 'away'));
ALTER TABLE "member" ADD CONSTRAINT "member_open_cap" CHECK ("open_cap" IS NULL OR "open_cap" BETWEEN 1 AND 999);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_open_cap" CHECK ("open_cap" BETWEEN 1 AND 999);
ALTER TABLE "invite" ADD CONSTRAINT "invite_role" CHECK ("role" IN ('agent', 'lead', 'admin'));
ALTER TABLE "invite" ADD CONSTRAINT "invite_email_lower" CHECK ("email" = lower("email"));

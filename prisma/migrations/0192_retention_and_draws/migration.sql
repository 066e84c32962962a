-- CreateTable
CREATE TABLE "retention_rule" (
    "id" UUID NOT NULL,
    "number_id" UUID,
    "kind" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "done_until" TIMESTAMPTZ(3),

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retention_run" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "texts" INTEGER NOT NULL DEFAULT 0,
    "files" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "retention_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "option" TEXT,
    "winners" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "entrants" INTEGER NOT NULL,
    "entrants_hash" TEXT NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_by_kind" TEXT NOT NULL,
    "drawn_by_id" UUID,

    CONSTRAINT "draw_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draw_place" (
    "draw_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "address_id" UUID NOT NULL,
    "replaced_reason" TEXT,

    CONSTRAINT "draw_place_pkey" PRIMARY KEY ("draw_id","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "retention_rule_of_number" ON "retention_rule"("number_id", "kind") WHERE (number_id IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "retention_rule_of_all" ON "retention_rule"("kind") WHERE (number_id IS NULL);

-- CreateIndex
CREATE INDEX "draw_poll_id_id_idx" ON "draw"("poll_id", "id");

-- AddForeignKey
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw" ADD CONSTRAINT "draw_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draw_place" ADD CONSTRAINT "draw_place_draw_id_fkey" FOREIGN KEY ("draw_id") REFERENCES "draw"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

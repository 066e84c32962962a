-- CreateTable
CREATE TABLE "poll" (
    "id" UUID NOT NULL,
    "automation_id" UUID NOT NULL,
    "step_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "wall_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_option" (
    "poll_id" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "poll_option_pkey" PRIMARY KEY ("poll_id","value")
);

-- CreateTable
CREATE TABLE "vote" (
    "poll_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "option" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("poll_id","address_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "poll_wall_code_key" ON "poll"("wall_code");

-- CreateIndex
CREATE UNIQUE INDEX "poll_automation_id_step_id_key" ON "poll"("automation_id", "step_id");

-- CreateIndex
CREATE INDEX "vote_poll_id_option_idx" ON "vote"("poll_id", "option");

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_automation_id_fkey" FOREIGN KEY ("automation_id") REFERENCES "automation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_option" ADD CONSTRAINT "poll_option_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_poll_id_option_fkey" FOREIGN KEY ("poll_id", "option") REFERENCES "poll_option"("poll_id", "value") ON DELETE RESTRICT ON UPDATE CASCADE;

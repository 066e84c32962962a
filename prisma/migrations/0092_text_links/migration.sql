-- CreateTable
CREATE TABLE "text_link" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "text_link_code_key" ON "text_link"("code");

-- CreateIndex
CREATE UNIQUE INDEX "text_link_number_id_text_key" ON "text_link"("number_id", "text");

-- AddForeignKey
ALTER TABLE "text_link" ADD CONSTRAINT "text_link_number_id_fkey" FOREIGN KEY ("number_id") REFERENCES "number"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "number" ADD COLUMN     "opening_hours" JSONB;

-- AlterTable
ALTER TABLE "simulator_report" ADD COLUMN     "webhook" TEXT;

-- CreateTable
CREATE TABLE "simulator_line" (
    "address" TEXT NOT NULL,
    "webhook" TEXT NOT NULL,

    CONSTRAINT "simulator_line_pkey" PRIMARY KEY ("address")
);

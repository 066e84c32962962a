-- AlterTable
ALTER TABLE "health_alert" ADD COLUMN     "reason" TEXT;

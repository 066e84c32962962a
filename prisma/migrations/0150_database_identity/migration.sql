-- CreateTable
CREATE TABLE "database_identity" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "identity" TEXT NOT NULL,

    CONSTRAINT "database_identity_pkey" PRIMARY KEY ("one")
);

-- Who holds the connection of an account that is spoken to over one, and how it fares.
CREATE TABLE "provider_connection" (
    "account_id" UUID NOT NULL,
    "holder" UUID,
    "lease_until" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "error" TEXT,
    "error_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_connection_pkey" PRIMARY KEY ("account_id")
);

ALTER TABLE "provider_connection" ADD CONSTRAINT "provider_connection_state"
  CHECK ("state" IN ('connecting', 'connected', 'waiting', 'released'));

-- Texts without ids of their own that the provider may bring again: it has not shown yet that it has our answer.
CREATE TABLE "text_in_doubt" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "connection_id" UUID NOT NULL,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_in_doubt_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "text_in_doubt_account_id_fingerprint_idx" ON "text_in_doubt"("account_id", "fingerprint");

ALTER TABLE "provider_connection" ADD CONSTRAINT "provider_connection_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "text_in_doubt" ADD CONSTRAINT "text_in_doubt_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "provider_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "list_membership_on" ON "list_membership"("list_id", "joined_at") WHERE (left_at IS NULL);

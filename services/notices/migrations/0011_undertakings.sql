-- Whether an official undertook to keep confidential what reviews hold (para. 37): no letter about a review goes to whoever did not.
ALTER TABLE officials ADD COLUMN undertaken BIGINT NOT NULL DEFAULT 0;

-- Comments that were sent as a PDF: the file in base64url, and how many bytes it has. Their text is empty.
ALTER TABLE comments ADD COLUMN pdf TEXT;
ALTER TABLE comments ADD COLUMN pdf_bytes BIGINT;

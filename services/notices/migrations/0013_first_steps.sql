-- Where the profile of an official stands: `due` as long as none was handed in, `handed-in`, `returned` when the Secretariat asked back.
ALTER TABLE officials ADD COLUMN profile TEXT NOT NULL DEFAULT 'due';

-- Accounts of permanent missions that receive copies of what the focal points of their State are told (para. 18).
CREATE TABLE copies (
    contact TEXT PRIMARY KEY
);

-- A database for each service, which no other service can enter. Run as the administrator:
--   psql -v registry=… -v drawing=… -v reviews=… -v constructive_dialogue=… -v notices=… -v portal=… -f databases.sql
-- with a password for each; the service's database-url is then postgres://<service>:<password>@<host>:5432/<service>.
-- On a network that is not your own, add ?sslmode=verify-full.

\set ON_ERROR_STOP on

CREATE ROLE registry LOGIN PASSWORD :'registry' CONNECTION LIMIT 40;
CREATE ROLE drawing LOGIN PASSWORD :'drawing' CONNECTION LIMIT 40;
CREATE ROLE reviews LOGIN PASSWORD :'reviews' CONNECTION LIMIT 40;
CREATE ROLE "constructive-dialogue" LOGIN PASSWORD :'constructive_dialogue' CONNECTION LIMIT 40;
CREATE ROLE notices LOGIN PASSWORD :'notices' CONNECTION LIMIT 40;
CREATE ROLE portal LOGIN PASSWORD :'portal' CONNECTION LIMIT 80;

CREATE DATABASE registry OWNER registry TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE drawing OWNER drawing TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE reviews OWNER reviews TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE "constructive-dialogue" OWNER "constructive-dialogue" TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE notices OWNER notices TEMPLATE template0 ENCODING 'UTF8';
CREATE DATABASE portal OWNER portal TEMPLATE template0 ENCODING 'UTF8';

REVOKE CONNECT ON DATABASE registry, drawing, reviews, "constructive-dialogue", notices, portal, postgres FROM PUBLIC;

-- What was answered as done is on the disk.
ALTER DATABASE registry SET synchronous_commit = on;
ALTER DATABASE drawing SET synchronous_commit = on;
ALTER DATABASE reviews SET synchronous_commit = on;
ALTER DATABASE "constructive-dialogue" SET synchronous_commit = on;
ALTER DATABASE notices SET synchronous_commit = on;
ALTER DATABASE portal SET synchronous_commit = on;

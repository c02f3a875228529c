#!/bin/sh
# Builds bls12-381.js, the file beside this script, anew from the published packages.
# Needs Node.js 20 or later with npm, and the npm registry. Leaves nothing behind but the file.
set -eu

curves=2.4.0  # brings the same version of its sister package for hashes
esbuild=0.28.2

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  "@noble/curves@$curves" "esbuild@$esbuild"
hashes=$(node -p 'require("./node_modules/@noble/hashes/package.json").version')

cat > entry.js <<'JS'
import { bls12_381 } from '@noble/curves/bls12-381.js';
// Signatures on G1, public keys on G2.
export const shortSignatures = bls12_381.shortSignatures;
JS

node_modules/.bin/esbuild entry.js \
  --bundle --minify --tree-shaking=true --format=iife --global-name=nobleBls12381 \
  --target=es2020 --charset=ascii --legal-comments=none --log-level=warning \
  --banner:js="/*! Short BLS signatures on BLS12-381: @noble/curves $curves with @noble/hashes $hashes, (c) 2022 Paul Miller (https://paulmillr.com), MIT License; see LICENSE-noble. */" \
  --outfile=bls12-381.js

cp bls12-381.js "$here/bls12-381.js"
cp node_modules/@noble/curves/LICENSE "$here/LICENSE-noble"

sum=$(node -p 'require("node:crypto").createHash("sha256").update(require("node:fs").readFileSync("bls12-381.js")).digest("hex")')
echo "$sum  bls12-381.js"
if ! grep -q "$sum" "$here/README.md"; then
  echo "README.md records another SHA-256: this is not the file that was reviewed." >&2
  exit 1
fi

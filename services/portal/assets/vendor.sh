#!/bin/sh
# Fetches what the pages borrow from others, and writes it under assets/vendor with its licence and digests.
#
#   sh assets/vendor.sh
#
# Needs npm and network; nothing else of the build does. Files are taken as published: what we change, we change in our own
# layer (assets/styles). Run it to move to another version, look at the difference, and commit the result.
set -eu

DESIGNSYSTEMET="@digdir/designsystemet-css@1.22.0"   # MIT
SOURCE_SANS="@fontsource-variable/source-sans-3@5.3.1" # OFL-1.1

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # package, folder
    mkdir -p "$work/$2"
    archive=$(cd "$work" && npm pack --silent "$1")
    tar -xzf "$work/$archive" -C "$work/$2" --strip-components=1
}

fetch "$DESIGNSYSTEMET" ds
fetch "$SOURCE_SANS" font

# Only the components that the pages use. Their order is that of the package's own index.
target="$here/vendor/designsystemet"
rm -rf "$target" && mkdir -p "$target"
cp "$work/ds/LICENSE" "$target/"
cp "$work/ds/dist/theme/designsystemet.css" "$target/theme.css"
for component in base heading paragraph label list link validation-message button alert card details \
    divider error-summary fieldset field input skip-link table tag; do
    cp "$work/ds/dist/src/$component.css" "$target/"
done

# One upright variable face, in the slices that our six languages need; Arabic and Chinese come with their languages.
target="$here/vendor/source-sans"
rm -rf "$target" && mkdir -p "$target"
cp "$work/font/LICENSE" "$target/"
for slice in latin latin-ext cyrillic; do
    cp "$work/font/files/source-sans-3-$slice-wght-normal.woff2" "$target/$slice.woff2"
done

cd "$here/vendor"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS

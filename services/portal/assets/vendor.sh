#!/bin/sh
# Fetches what the pages borrow from others, and writes it under assets/vendor with its licence and digests.
#
#   sh assets/vendor.sh
#
# Needs npm, python3 and network; nothing else of the build does. Files are taken as published: what we change, we change in our
# own layer (assets/styles). Only the Arabic face is cut, to the letters of the Arabic language: whole it would be larger than all
# the rest of a page. Run it to move to another version, look at the difference, and commit the result.
set -eu

DESIGNSYSTEMET="@digdir/designsystemet-css@1.22.0"   # MIT
SOURCE_SANS="@fontsource-variable/source-sans-3@5.3.1" # OFL-1.1
NOTO_ARABIC="@fontsource-variable/noto-sans-arabic@5.3.0" # OFL-1.1, without a reserved font name
CUTTING="fonttools==4.68.0 brotli==1.2.1"

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
fetch "$NOTO_ARABIC" arabic

# Only the components that the pages use. Their order is that of the package's own index.
target="$here/vendor/designsystemet"
rm -rf "$target" && mkdir -p "$target"
cp "$work/ds/LICENSE" "$target/"
cp "$work/ds/dist/theme/designsystemet.css" "$target/theme.css"
for component in base heading paragraph label list link validation-message button alert card details \
    divider error-summary fieldset field input skip-link table tag; do
    cp "$work/ds/dist/src/$component.css" "$target/"
done

# One upright variable face, in the slices that four of our six languages need. Chinese is written in the faces that the reader's
# own machine has: a file for it would be some megabytes.
target="$here/vendor/source-sans"
rm -rf "$target" && mkdir -p "$target"
cp "$work/font/LICENSE" "$target/"
for slice in latin latin-ext cyrillic; do
    cp "$work/font/files/source-sans-3-$slice-wght-normal.woff2" "$target/$slice.woff2"
done

# The letters, marks and punctuation of Arabic, and what joins them; digits are those of the other face.
LETTERS="U+0020,U+00A0,U+0600-0605,U+060C,U+061B-061F,U+0621-063A,U+0640-0655,U+066A-066C,U+0670-0671,U+067E,U+0686,U+0698,U+06A4,U+06AF,U+06CC,U+200C-200F"
target="$here/vendor/noto-sans-arabic"
rm -rf "$target" && mkdir -p "$target"
cp "$work/arabic/LICENSE" "$target/"
python3 -m venv "$work/cutting"
# shellcheck disable=SC2086
"$work/cutting/bin/pip" install --quiet $CUTTING
"$work/cutting/bin/pyftsubset" "$work/arabic/files/noto-sans-arabic-arabic-wght-normal.woff2" \
    --unicodes="$LETTERS" --layout-features='*' --flavor=woff2 --output-file="$target/arabic.woff2"

cd "$here/vendor"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS

#!/bin/sh
# Takes the faces of our documents out of Debian's packages, cuts them, and writes them here with their licence and digests.
#
#   sh fonts/vendor.sh
#
# Needs apt, dpkg-deb, python3 and network; nothing else of the build does, and nothing is installed. Latin, Greek and Cyrillic are cut
# to what our languages and their neighbours need; Arabic is whole; Chinese is cut to all of GB 2312 and both levels of Big5, its bold
# face to GB 2312. Run it to move to another version, look at the difference, and commit the result.
set -eu

CORE="fonts-noto-core"     # OFL-1.1
CJK="fonts-noto-cjk"       # OFL-1.1; "Source" is the only reserved font name
CUTTING="fonttools==4.68.0"

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for package in "$CORE" "$CJK"; do
    (cd "$work" && apt-get download --quiet "$package")
    dpkg-deb --extract "$work/$package"_*.deb "$work/$package"
    cp "$work/$package/usr/share/doc/$package/copyright" "$here/$package.LICENSE"
done
python3 -m venv "$work/cutting"
"$work/cutting/bin/pip" install --quiet $CUTTING

cut() { # from, to, characters, and what else
    from=$1 to=$2 characters=$3
    shift 3
    "$work/cutting/bin/pyftsubset" "$from" --output-file="$here/$to" --unicodes="$characters" --no-hinting "$@"
}

noto="$work/$CORE/usr/share/fonts/truetype/noto"
letters="U+0020-024F,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-2122,U+2150-215F,U+2190-2199,U+2212,U+FFFD"
for weight in Regular Bold; do
    cut "$noto/NotoSans-$weight.ttf" "NotoSans-$weight.ttf" "$letters" --layout-features='kern,mark,mkmk,ccmp,locl'
    cut "$noto/NotoNaskhArabic-$weight.ttf" "NotoNaskhArabic-$weight.ttf" '*' --layout-features='*'
done

python3 "$here/chinese.py" > "$work/gb2312"
python3 "$here/chinese.py" --traditional > "$work/both"
cjk="$work/$CJK/usr/share/fonts/opentype/noto"
# The third face of the collection is that of the mainland.
cut "$cjk/NotoSansCJK-Regular.ttc" NotoSansCJKsc-Regular.otf "$(cat "$work/both")" --font-number=2 --layout-features=''
cut "$cjk/NotoSansCJK-Bold.ttc" NotoSansCJKsc-Bold.otf "$(cat "$work/gb2312")" --font-number=2 --layout-features=''

cd "$here"
find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS

const numbers = /^(?:\d{1,2}:)?v?\d{1,8}(?:\.\d{1,8})+/;
const more =
  /^(?:a|b|c|rc|dev|post|alpha|beta|pre|nightly|canary|next|dfsg|deb|ubuntu|build|final|release|snapshot|el|fc|git|r|p)?\d{0,8}(?:[a-z]\d{0,4})?$|^[\da-f]{7,40}$/i;

/** The version of a package: `1.0.1.post0`, `1:4.13+dfsg1-1+deb12u1`, `0.0.0-nightly.3d21315`. */
export function isVersion(value: string): boolean {
  const found = numbers.exec(value)?.[0];
  return (
    found !== undefined &&
    value
      .slice(found.length)
      .split(/[-+~.]/)
      .every((part) => more.test(part))
  );
}

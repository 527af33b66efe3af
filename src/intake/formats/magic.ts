/** What a file begins with, by kind (the file signatures that `file` and WHATWG's MIME Sniffing know). `.` is any byte. */
const signatures: readonly (readonly [prefix: string, kind: string])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document, such as .doc or .msg'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF....WEBP', 'an image'],
  ['II*\x00', 'an image'],
  ['MM\x00*', 'an image'],
  ['BM....\x00\x00\x00\x00', 'an image'],
  ['\x00\x00\x01\x00', 'an image'],
  ['....ftypavif', 'an image'],
  ['....ftyphei', 'an image'],
  ['8BPS', 'an image'],
  ['....ftyp', 'a video'],
  ['\x1aE\xdf\xa3', 'a video'],
  ['RIFF....AVI ', 'a video'],
  ['FLV\x01', 'a video'],
  ['\x00\x00\x01\xba', 'a video'],
  ['0&\xb2u', 'a video'],
  ['ID3', 'a sound recording'],
  ['\xff\xfb', 'a sound recording'],
  ['\xff\xf3', 'a sound recording'],
  ['OggS', 'a sound recording'],
  ['fLaC', 'a sound recording'],
  ['RIFF....WAVE', 'a sound recording'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\x00asm', 'a program'],
  ['7z\xbc\xaf\x27\x1c', 'an archive'],
  ['Rar!\x1a\x07', 'an archive'],
  ['\xfd7zXZ\x00', 'an archive'],
  ['BZh', 'an archive'],
  ['(\xb5/\xfd', 'an archive'],
  ['SQLite format 3\x00', 'a database'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['bplist00', 'a binary property list, such as a .webarchive'],
];

/** The kind of binary file that bytes are, `pdf` or `zip` or in words; null where they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const known = signatures.find(
    ([prefix, kind]) => beginsWith(head, prefix) && (kind !== 'a program' || isBinary(bytes)),
  );
  if (known !== undefined) return known[1];
  // Some servers put a few bytes before a PDF; readers of PDF allow 1,024.
  if (head.includes('%PDF-') && isBinary(bytes)) return 'pdf';
  if (head.slice(257, 262) === 'ustar') return 'an archive';
  return null;
}

/** Whether bytes hold control characters that no text has. UTF-16 has many zeros: see `charset.ts` first. */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > length / 1000;
}

const beginsWith = (head: string, prefix: string): boolean =>
  head.length >= prefix.length && Array.from(prefix).every((char, at) => char === '.' || head[at] === char);

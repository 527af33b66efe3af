/** Where the copy of a site stands: beside it, as a folder and as a zip. */
export const portableFolder = (out: string): string => `${out}-portable`;
export const portableZip = (out: string): string => `${portableFolder(out)}.zip`;

/** Whether a path is of a further page of a list, as `actors/page/2/`. */
export const isFurtherPage = (path: string): boolean => /(?:^|\/)page\/\d+\/$/.test(path);
